//! What people type, and which place it is.
//!
//! One line per spelling: what was typed, and what it must be found as. Municipalities are
//! written as in the tables, prefectures too, several places with a `|` between their codes.

use referral::area::{Atlas, Found, Municipality, Place, Ring, distance_km};

fn shown(found: Found<'_>) -> String {
    match found {
        Found::Municipality(place) => format!("{}{}", place.prefecture, place.kanji),
        Found::Prefecture(prefecture) => prefecture.kanji.clone(),
        Found::Several(places) => codes(&places),
        Found::UnknownPostal => "unknown postal code".to_owned(),
        Found::Nothing => "nothing".to_owned(),
    }
}

fn codes(places: &[&Municipality]) -> String {
    places.iter().map(|place| place.code.as_str()).collect::<Vec<_>>().join("|")
}

fn check(text: &str, expected: &str) {
    assert_eq!(shown(Atlas::embedded().find(text)), expected, "{text}");
}

const SHINJUKU: &str = "13新宿区";
const FUCHU: &str = "132063|342084";

#[test]
fn postal_codes() {
    check("160-0023", SHINJUKU);
    check("1600023", SHINJUKU);
    check("〒１６０－００２３", SHINJUKU);
    check("my postal code is 160-0023, in Osaka I think", SHINJUKU);
    check("東京都新宿区西新宿2-8-1 〒160-0023", SHINJUKU);
    check("000-0000", "unknown postal code");
    check("0000000 です", "unknown postal code");
    check("Shinjuku-ku 000-0000", SHINJUKU);
    check("call me: 090-1234-5678", "nothing");
}

#[test]
fn kanji() {
    check("新宿区", SHINJUKU);
    check("新宿", SHINJUKU);
    check("東京都新宿区", SHINJUKU);
    check("東京都新宿", SHINJUKU);
    check("東京都新宿区西新宿2-8-1", SHINJUKU);
    check("東京都 新宿区 西新宿 2-8-1", SHINJUKU);
    check("東京都渋谷区広尾1-2-3", "13渋谷区");
    check("板橋区栄町1-1", "13板橋区");
    check("東京都江東区大島4丁目", "13江東区");
    check("群馬県邑楽郡大泉町日の出55-1", "10大泉町");
    check("大泉町", "10大泉町");
    check("大泉", "10大泉町");
    check("神奈川県横浜市中区山下町1", "14横浜市");
    check("横浜市中区", "14横浜市");
    check("横浜市", "14横浜市");
    check("名古屋市中区栄", "23名古屋市");
    check("博多区", "40福岡市");
    check("中央区 札幌", "01札幌市");
    check("北広島市", "01北広島市");
    check("広島市", "34広島市");
    check("四日市", "24四日市市");
    check("四日市市", "24四日市市");
    check("津", "24津市");
    check("津市", "24津市");
    check("南アルプス市", "19南アルプス市");
    check("つくば", "08つくば市");
    check("ニセコ", "01ニセコ町");
    check("鎌が谷市", "12鎌ケ谷市");
    check("龍ヶ崎", "08龍ケ崎市");
    check("塩釜市", "04塩竈市");
    check("新宿市", SHINJUKU);
    check("現住所新宿区", SHINJUKU);
}

#[test]
fn prefectures() {
    check("東京都", "東京都");
    check("東京", "東京都");
    check("とうきょう", "東京都");
    check("Tokyo", "東京都");
    check("北海道", "北海道");
    check("Hokkaido", "北海道");
    check("大阪", "大阪府");
    check("大阪府", "大阪府");
    check("Osaka Prefecture", "大阪府");
    check("Osaka-fu", "大阪府");
    check("京都", "京都府");
    check("Gumma", "群馬県");
    check("Kouchi", "高知県");
    check("Tokyo, Japan", "東京都");
    check("日本 東京", "東京都");
    check("Hidaka-gun, Wakayama", "和歌山県");
    check("I moved from Tokyo to Osaka", "nothing");
}

#[test]
fn a_city_that_shares_its_prefectures_name() {
    check("大阪市", "27大阪市");
    check("Osaka City", "27大阪市");
    check("Osaka-shi", "27大阪市");
    check("Osaka, Osaka", "27大阪市");
    check("大阪府大阪市", "27大阪市");
    check("Hiroshima City, Hiroshima", "34広島市");
}

#[test]
fn kana() {
    check("しんじゅくく", SHINJUKU);
    check("しんじゅく", SHINJUKU);
    check("シンジュク", SHINJUKU);
    check("ｼﾝｼﾞｭｸｸ", SHINJUKU);
    check("よこはまし", "14横浜市");
    check("とうきょうと しんじゅくく", SHINJUKU);
    check("おおいずみまち", "10大泉町");
    check("オオイズミチョウ", "10大泉町");
    check("トーキョー", "東京都");
    check("オーサカシ", "27大阪市");
    check("おーさか", "大阪府");
    check("なら", "奈良県");
}

#[test]
fn latin_letters() {
    check("Shinjuku", SHINJUKU);
    check("SHINJUKU", SHINJUKU);
    check("shinjuku-ku", SHINJUKU);
    check("Shinjuku Ku", SHINJUKU);
    check("shinjukuku", SHINJUKU);
    check("Sinzyuku", SHINJUKU);
    check("Shinjuku City", SHINJUKU);
    check("Shinjuku Ward, Tokyo", SHINJUKU);
    check("Ｓｈｉｎｊｕｋｕ", SHINJUKU);
    check("Tokyo Shinjuku", SHINJUKU);
    check("2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo", SHINJUKU);
    check("Ōizumi Town, Ora-gun, Gunma", "10大泉町");
    check("Ooizumi-machi", "10大泉町");
    check("Oizumi-cho", "10大泉町");
    check("Toyohashi", "23豊橋市");
    check("Minami Uonuma", "15南魚沼市");
    check("Minami-Uonuma City", "15南魚沼市");
    check("Higashi Osaka", "27東大阪市");
    check("Minami Alps", "19南アルプス市");
    check("Shin'onsen", "28新温泉町");
    check("Hakata Ward", "40福岡市");
    check("Tsu", "24津市");
    check("Niigata-shi", "15新潟市");
    check("Nigata City", "15新潟市");
    check("Yomitan Village", "47読谷村");
}

#[test]
fn long_vowels_in_any_spelling() {
    for tokyo in ["Tōkyō", "Toukyou", "Tôkyô", "TOHKYOH", "Tokio", "Tóquio"] {
        check(tokyo, "東京都");
    }
    for osaka in ["Ohsaka City", "Oosaka-shi", "Ōsaka-shi", "Osaka shi"] {
        check(osaka, "27大阪市");
    }
    for kobe in ["Kobe", "Kōbe", "Koube"] {
        check(kobe, "28神戸市");
    }
}

#[test]
fn chinese_forms() {
    check("东京", "東京都");
    check("东京都新宿区", SHINJUKU);
    check("新宿區", SHINJUKU);
    check("横滨", "14横浜市");
    check("橫濱市", "14横浜市");
    check("廣島市", "34広島市");
    check("广岛", "広島県");
    check("冲绳", "沖縄県");
    check("埼玉县川口市", "11川口市");
    check("名古屋", "23名古屋市");
    check("我住在横滨", "14横浜市");
    check("我住在東京都新宿區的公寓", SHINJUKU);
}

#[test]
fn namesakes() {
    check("府中市", FUCHU);
    check("Fuchu-shi", FUCHU);
    check("府中市 東京", "13府中市");
    check("東京都府中市", "13府中市");
    check("府中市（広島県）", "34府中市");
    check("Fuchu, Tokyo", "13府中市");
    check("Fuchu City, Hiroshima", "34府中市");
    check("ふちゅうし", FUCHU);
    check("伊達市", "012335|072133");
    check("福島県伊達市", "07伊達市");
    check("Kita-ku, Tokyo", "13北区");
    check("Kita-ku, Sapporo", "01札幌市");
    check("Aoba-ku", "041009|141003");
    check("港", "131032|231002|271004");
}

#[test]
fn sentences() {
    check("I live in Shinjuku", SHINJUKU);
    check("i live in shinjuku ward now", SHINJUKU);
    check("tôi sống ở Shinjuku", SHINJUKU);
    check("Tôi sống ở thành phố Toyohashi, tỉnh Aichi", "23豊橋市");
    check("moro em Hamamatsu", "22浜松市");
    check("Vivo en la ciudad de Oizumi, Gunma", "10大泉町");
    check("saya tinggal di kota Hamamatsu", "22浜松市");
    check("Nakatira ako sa Yokohama", "14横浜市");
    check("新宿に住んでいます", SHINJUKU);
    check("私は新宿区に住んでいます。", SHINJUKU);
    check("新宿駅の近く", SHINJUKU);
    check("わたしは しんじゅくに すんでいます", SHINJUKU);
    check("わたしはしんじゅくにすんでいます", SHINJUKU);
    check("シンジュクに住んでいます", SHINJUKU);
    check("つくばに住んでいます", "08つくば市");
    check("я живу в Shinjuku", SHINJUKU);
    check("ฉันอยู่ที่ Shinjuku", SHINJUKU);
    check("I live in Tsu City", "24津市");
}

#[test]
fn sentences_without_a_place() {
    check("", "nothing");
    check("???", "nothing");
    check("I have a date tonight", "nothing");
    check("this one is mine", "nothing");
    check("kami tinggal di kota kecil", "nothing");
    check("国立大学に通っています", "nothing");
    check("どこに住んでいるか言いたくない", "nothing");
    check("スマホを見ながら", "nothing");
    check("痛いたみが続く", "nothing");
    check("いいえ", "nothing");
    check("nag-iisa ako", "nothing");
    check("Hidaka-gun", "nothing");
    check("Paris", "nothing");
    check("Київ", "nothing");
    check("tsu is a syllable", "nothing");
}

#[test]
fn a_designated_city_is_meant_rather_than_towns() {
    check("Yokohama", "14横浜市");
    check("Yokohama, Aomori", "02横浜町");
    check("横浜町", "02横浜町");
    check("川崎", "14川崎市");
    check("川崎町", "043249|406058");
    check("神戸", "28神戸市");
    check("Sakai", "085464|182109|271403");
}

#[test]
fn two_places_are_a_choice() {
    check("大阪市から新宿区に引っ越しました", "131041|271004");
    check("Toyohashi / Hamamatsu", "221309|232017");
    check("Mis padres en Takayama son mayores", "104281|205435|212032");
    // A full name outweighs a bare one.
    check("Sapporo or Fukuoka-shi", "40福岡市");
}

#[test]
fn a_choice_is_short_and_sorted() {
    let atlas = Atlas::embedded();
    for text in [
        "中央区",
        "Chuo",
        "北区",
        "Minami-ku",
        "池田町",
        "朝日 美里 美郷 日野 川西 小国 池田 南部 清水 森",
    ] {
        let Found::Several(places) = atlas.find(text) else { panic!("{text}") };
        assert!((2..=20).contains(&places.len()), "{text}");
        assert!(places.is_sorted_by(|a, b| a.code < b.code), "{text}");
    }
}

#[test]
fn every_full_name_with_its_prefecture_is_found() {
    let atlas = Atlas::embedded();
    for prefecture in atlas.prefectures() {
        for place in atlas.municipalities_of(&prefecture.code) {
            let expected = format!("{}{}", place.prefecture, place.kanji);
            check(&format!("{}{}", prefecture.kanji, place.kanji), &expected);
            // 江差 and 枝幸 in Hokkaido sound alike.
            if place.kana != "えさしちょう" {
                check(&format!("{} {}", prefecture.kana, place.kana), &expected);
            }
        }
    }
}

#[test]
fn codes_lead_to_places() {
    let check = |code: &str, expected: Option<&str>| {
        let found = Atlas::embedded().municipality(code).map(|place| place.kanji.as_str());
        assert_eq!(found, expected, "{code}");
    };
    check("131041", Some("新宿区"));
    check("13104", Some("新宿区"));
    check("141038", Some("横浜市"));
    check("14103", Some("横浜市"));
    check("131042", None);
    check("99999", None);
    check("", None);
    let tokyo = Atlas::embedded().municipalities_of("13");
    assert_eq!(tokyo.len(), 62);
    assert!(Atlas::embedded().municipalities_of("48").is_empty());
}

#[test]
fn the_nearest_hall() {
    let check = |lat: f64, lon: f64, expected: &str| {
        assert_eq!(Atlas::embedded().nearest(lat, lon).kanji, expected);
    };
    check(35.6896, 139.7006, "新宿区");
    check(43.0687, 141.3508, "札幌市");
    check(26.2124, 127.6792, "那覇市");
    check(36.2479, 139.4049, "大泉町");
}

#[test]
fn distances() {
    let check = |a: (f64, f64), b: (f64, f64), km: f64, error: f64| {
        assert!((distance_km(a, b) - km).abs() < error, "{a:?} {b:?}: {}", distance_km(a, b));
        assert!((distance_km(a, b) - distance_km(b, a)).abs() < 1e-9);
    };
    check((35.0, 139.0), (35.0, 139.0), 0.0, 1e-9);
    check((0.0, 0.0), (0.0, 90.0), 10_007.6, 0.1);
    check((0.0, 0.0), (0.0, 180.0), 20_015.1, 0.1);
    check((35.6812, 139.7671), (34.7025, 135.4959), 403.0, 3.0);
}

#[test]
fn rings_grow() {
    assert_eq!(Ring::Municipality.wider(), Some(Ring::Prefecture));
    assert_eq!(Ring::Prefecture.wider(), Some(Ring::Block));
    assert_eq!(Ring::Block.wider(), Some(Ring::Nation));
    assert_eq!(Ring::Nation.wider(), None);
    assert!(Ring::ALL.is_sorted());
    for ring in Ring::ALL {
        assert_eq!(serde_json::to_string(&ring).unwrap(), format!("\"{}\"", ring.key()));
    }
}

#[test]
fn the_serialised_place() {
    let check = |place: Place, expected: &str| {
        let json = serde_json::to_string(&place).unwrap();
        assert_eq!(json, expected);
        assert_eq!(serde_json::from_str::<Place>(&json).unwrap(), place);
    };
    check(Place::Municipality("131041".into()), r#"{"municipality":"131041"}"#);
    check(Place::Prefecture("13".into()), r#"{"prefecture":"13"}"#);
    check(Place::Unknown, r#""unknown""#);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read(text in "(\\PC|[東京都新宿区府中市ヶがー〒0-9a-z -]){0,60}") {
        if let Found::Several(places) = Atlas::embedded().find(&text) {
            proptest::prop_assert!((2..=20).contains(&places.len()));
        }
    }
}
