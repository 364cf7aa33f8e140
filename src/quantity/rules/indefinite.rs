//! Figures without a number: `hàng trăm suất`, `vài chục`.

use super::super::meant::meant;
use super::super::of::rate_at;
use super::super::said::bound;
use super::super::{Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::counted::{classifier, measure, money};
use crate::number::figure::scale;
use crate::text::w;

pub(super) static INDEFINITE: Rule<Said> = Rule {
    name: "hundreds and some tens",
    first: First::words(&[w!("hàng"), w!("vài"), w!("mấy"), w!("dăm"), w!("đôi"), w!("chừng"), w!("khoảng"), w!("hơn"), w!("gần"), w!("trên"), w!("độ")]),
    shape: indefinite,
    examples: &[
        says("⟨hàng trăm suất⟩ quà", "COUNT ? suất APPROX of quà"),
        says("⟨hàng nghìn lượt⟩ hội viên", "COUNT ? lượt APPROX of hội viên"),
        says("⟨hàng triệu⟩ công nhân", "COUNT ? APPROX of công nhân"),
        says("⟨hàng trăm tỷ đồng⟩", "MONEY ? VND APPROX"),
        says("⟨hàng chục mét khối⟩ đất", "VOLUME ? m3 APPROX of đất"),
        says("⟨vài chục⟩ hội viên", "COUNT ? APPROX of hội viên"),
        says("⟨chừng vài mét khối⟩", "VOLUME ? m3 APPROX"),
        says("⟨vài ba trăm⟩ hội viên", "COUNT ? APPROX of hội viên"),
        says("⟨dăm ba tấn⟩ gạo", "MASS ? t APPROX of gạo"),
        void("vài chi hội"),
        void("dăm ba hội viên"),
        says("⟨vài hộ⟩ nghèo", "COUNT ? hộ APPROX of nghèo"),
        says("⟨vài ba cụ⟩", "COUNT ? cụ APPROX"),
        says("⟨dăm người⟩", "COUNT ? người APPROX"),
        says("⟨đôi ba hộ⟩", "COUNT ? hộ APPROX"),
        void("mấy cô"),
        void("đôi bạn"),
        void("hàng năm"),
        void("mặt hàng mới"),
    ],
};

fn indefinite(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, _) = bound(i);
    let some = start.word_at(0);
    let pair = some == w!("đôi") && start.word_at(1) == w!("ba");
    if !pair && ![w!("hàng"), w!("vài"), w!("mấy"), w!("dăm")].contains(&some) {
        return i.miss("`hàng` or `vài`");
    }
    let mut rest = start.skip(1);
    // `dăm ba trăm`, `vài ba chục`, `dăm bảy tấn`
    if some != w!("hàng") && (rest.word_at(0) == w!("ba") || some == w!("dăm") && rest.word_at(0) == w!("bảy")) {
        rest = rest.skip(1);
    }
    let mut power = 0;
    while let Some(more) = scale(rest.word_at(0)).filter(|_| power < 12 && !rest.reads(&[w!("tỷ"), w!("lệ")])) {
        power += more;
        rest = rest.skip(1);
    }
    // `vài hộ` says a unit; of `vài chi hội` and `mấy cô` nothing is measured.
    let some_of_a_unit = some != w!("hàng") && some != w!("mấy") && classifier(rest).is_some();
    let sized = power > 0 || some_of_a_unit || some != w!("hàng") && (measure(rest).is_some() || money(rest).is_some());
    match meant(start, rest, None, power).filter(|_| sized) {
        Some(meant) => {
            let end = rest.skip(meant.len);
            let len = i.taken(end);
            let per = rate_at(end).map(|(from, to)| (len + from, len + to));
            let of = if matches!(meant.kind, Kind::Money | Kind::Age) { Of::Nowhere } else { Of::Behind };
            let said = Said { kind: meant.kind, amount: None, unit: meant.unit, bound: Bound::Approx, len, of, per, note: None };
            Ok((per.map_or(end, |(_, to)| i.skip(to)), said))
        }
        None => i.miss("`trăm` or a unit of measure"),
    }
}
