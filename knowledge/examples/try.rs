use knowledge::{asks::{self, Kind}, files::Files, library::Library};
use std::path::Path;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let files = Files::folder(Path::new(&args[1])).unwrap();
    let begun = std::time::Instant::now();
    let library = Library::load(&files).unwrap_or_else(|p| { for x in p.iter().take(20) { println!("{x}"); } panic!() });
    let took = begun.elapsed();
    let mut p = Vec::new();
    let exam = asks::read("questions", &files, &mut p);
    let (mut f, mut t, mut n, mut l, mut a) = (0, 0, 0, 0, 0);
    let mut line = String::new();
    for (lang, asks) in &exam {
        let (mut lf, mut lt, mut ln) = (0, 0, 0);
        let (mut ll, mut la) = (0, 0);
        for ask in asks {
            la += 1;
            let g = library.recognise(&ask.text, None).map(|g| g.lang);
            if g.as_ref() == Some(lang) { ll += 1 } else if args.len() > 2 && args[2] == "lang" { println!("{lang} {g:?} {}", ask.text); }
            if args.len() > 2 && args[2] == "kinds" && !ask.text.is_empty() {
                let k = library.leaning(lang, &ask.text);
                let hits = library.search(lang, &ask.text, 2);
                let (top, known) = hits.first().map_or((0.0, 0.0), |h| (h.confidence, 0.0));
                println!("KIND\t{lang}\t{:?}\t{:.3}\t{:.3}\t{:.3}\t{:.3}\t{:.3}\t{:.3}\t{}\t{}\t{}\t{}\t{}\t{}", ask.kind, k.emergency, k.smalltalk, k.out_of_scope, k.length, top, known, u8::from(!library.lexicons.emergencies(&ask.text, None).is_empty()), u8::from(library.lexicons.smalltalk(&ask.text, Some(lang)).is_some()), u8::from(library.lexicons.out_of_scope(&ask.text, Some(lang))), ask.text, ask.topics.join(" "), hits.iter().map(|h| h.id.clone()).collect::<Vec<_>>().join(" "));
            }
            if ask.kind != Kind::Faq { continue }
            let hits = library.search(lang, &ask.text, 3);
            ln += 1;
            if hits.first().is_some_and(|h| ask.topics.contains(&h.id)) { lf += 1 }
            else if args.len() > 2 && args[2] == lang.as_str() { println!("{} [{}] -> {}", ask.text, ask.topics.join(" "), hits.iter().map(|h| format!("{} {:.2}", h.id, h.score)).collect::<Vec<_>>().join(", ")); }
            if hits.iter().any(|h| ask.topics.contains(&h.id)) { lt += 1 }
        }
        line += &format!("{lang} {:.0}/{:.0}({:.0}) ", 100.0 * lf as f64 / ln.max(1) as f64, 100.0 * lt as f64 / ln.max(1) as f64, 100.0 * ll as f64 / la.max(1) as f64);
        f += lf; t += lt; n += ln; l += ll; a += la;
    }
    println!("{line}\nALL first {:.1} third {:.1} of {n}; lang {:.1} of {a}; load {took:?}", 100.0 * f as f64 / n as f64, 100.0 * t as f64 / n as f64, 100.0 * l as f64 / a as f64);
}
