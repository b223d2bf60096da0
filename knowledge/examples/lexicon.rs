use knowledge::{asks::{self, Kind}, files::Files, lang::Lang, lexicon::Lexicons};
fn main() {
    let lang = std::env::args().nth(1).unwrap();
    let files = Files::folder(std::path::Path::new("/work/main/knowledge")).unwrap();
    let mut p = Vec::new();
    let lexicons = Lexicons::load(&files, &mut p);
    for x in &p { println!("{x}"); }
    let mut all = asks::read("asks", &files, &mut p).remove(&Lang::new(&lang)).unwrap_or_default();
    for path in [format!("/work/content/knowledge/asks/{lang}.txt"), format!("/work/content/knowledge/exam/{lang}.txt")] {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let f = Files::from_pairs(vec![(format!("asks/{lang}.txt"), text)]);
        all.extend(asks::read("asks", &f, &mut p).remove(&Lang::new(&lang)).unwrap_or_default());
    }
    all.sort_by(|a, b| a.text.cmp(&b.text)); all.dedup_by(|a, b| a.text == b.text);
    let (mut hit, mut n, mut wrong, mut m) = (0, 0, 0, 0); let (mut st, mut oo) = ((0, 0), (0, 0)); let mut ow = 0;
    for ask in &all {
        let kinds = lexicons.emergencies(&ask.text, Some(&Lang::new(&lang)));
        match ask.kind {
            Kind::Emergency => { n += 1; if kinds.is_empty() { println!("MISSED  {}  => {}", ask.text, ask.topics.join(" ")); } else { hit += 1; } }
            Kind::Complex => {}
            Kind::Smalltalk => { st.1 += 1; if lexicons.smalltalk(&ask.text, Some(&Lang::new(&lang))).is_some() { st.0 += 1 } else { println!("NO SMALLTALK  {}", ask.text) } }
            Kind::OutOfScope => { oo.1 += 1; if lexicons.out_of_scope(&ask.text, Some(&Lang::new(&lang))) { oo.0 += 1 } else { println!("NOT OUT OF SCOPE  {}", ask.text) } }
            _ => { m += 1; if lexicons.out_of_scope(&ask.text, Some(&Lang::new(&lang))) { ow += 1; println!("WRONGLY OUT OF SCOPE  {}  => {}", ask.text, ask.topics.join(" ")) }
                if lexicons.smalltalk(&ask.text, Some(&Lang::new(&lang))).is_some() { println!("WRONGLY SMALLTALK  {}  => {}", ask.text, ask.topics.join(" ")) } if !kinds.is_empty() { wrong += 1; println!("ALARM {kinds:?}  {}  => {}", ask.text, ask.topics.join(" ")); } }
        }
    }
    println!("{hit} of {n} emergencies heard, {wrong} alarms in {m} others; smalltalk {} of {}; out of scope {} of {}, wrongly {ow}", st.0, st.1, oo.0, oo.1);
}
