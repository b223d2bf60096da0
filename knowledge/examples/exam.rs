#![allow(missing_docs, clippy::all, clippy::print_stdout, clippy::unwrap_used)]
use knowledge::{article::Article, facts::Facts, files::Files, lang::Lang, search::{Document, Index}};
use std::path::Path;
fn main() {
    let files = Files::folder(Path::new("/work/main/knowledge")).unwrap();
    let mut p = Vec::new();
    let facts = Facts::load(&files, &mut p);
    let mut docs = Vec::new();
    for (path, text) in files.iter().filter(|(p, _)| p.starts_with("articles/")) {
        let mut p = Vec::new();
        if let Some(a) = Article::parse(path, text, &mut p) {
            docs.push(Document { id: a.topic.clone(), lang: a.lang.clone(), title: a.title.words(), asks: a.asks.clone(), text: a.plain_text(&facts) });
        }
        for x in p { eprintln!("{x}"); }
    }
    let t = std::time::Instant::now();
    let n = docs.len();
    let index = Index::build(docs).unwrap();
    println!("{n} docs in {:?}", t.elapsed());
    let (mut f, mut th, mut all) = (0, 0, 0);
    let mut out = String::new();
    for l in "en ja ja-easy zh-Hans zh-Hant ko vi ne pt-BR fil id es my th km mn tr uk".split(' ') {
        let q = std::fs::read_to_string(format!("/work/main/knowledge/questions/{l}.txt")).unwrap();
        let (mut a, mut b, mut n) = (0, 0, 0);
        for line in q.lines().filter(|l| !l.starts_with('#')) {
            let (q, topic) = line.rsplit_once(" => ").unwrap();
            let hits = index.search(&Lang::new(l), q, 3);
            n += 1;
            if hits.first().is_some_and(|h| h.id == topic) { a += 1 } else if std::env::var("V").is_ok() { println!("  {l} {q} [{topic}] {:?}", hits.iter().map(|h| (h.id.as_str(), h.score)).collect::<Vec<_>>()); }
            if hits.iter().any(|h| h.id == topic) { b += 1 }
        }
        out += &format!("{l}:{a}/{b}/{n} ");
        f += a; th += b; all += n;
    }
    println!("{out}\nfirst {:.3} third {:.3} of {all}", f as f32 / all as f32, th as f32 / all as f32);
}
