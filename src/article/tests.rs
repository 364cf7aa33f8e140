//! Made-up pages as tables.
