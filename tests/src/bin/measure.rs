//! Prints how long the program takes from its start to the first answer, and how much memory it
//! needs when idle. It measures; it asserts nothing about speed.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

#[tokio::main]
async fn main() {
    let binary = std::env::args().nth(1).expect("usage: measure PATH-OF-TSUNAGU");
    let database =
        std::env::temp_dir().join(format!("tsunagu-measure-{}.sqlite", std::process::id()));
    let start = Instant::now();
    let mut program = Command::new(binary)
        .args(["serve", "--demo"])
        .env("TSUNAGU_DATABASE_URL", format!("sqlite://{}", database.display()))
        .env("TSUNAGU_LISTEN", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // Kept until the end: the program goes on printing.
    let mut out = BufReader::new(program.stdout.take().expect("output"));
    let base = address(&mut out);
    let listening = start.elapsed();
    first_answer(&base).await;
    println!("listening after {listening:.0?}, first answer after {:.0?}", start.elapsed());
    tokio::time::sleep(Duration::from_secs(3)).await;
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.id())).expect("Linux");
    let resident = status.lines().find(|line| line.starts_with("VmRSS")).expect("VmRSS");
    println!("idle memory: {}", resident.trim_start_matches("VmRSS:").trim());
    program.kill().expect("the program stops");
    let _ = program.wait();
    let _ = std::fs::remove_file(database);
}

/// The address that the program prints.
fn address(out: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    out.read_line(&mut line).expect("a line");
    let (_, url) = line.trim().split_once("http").expect("an address");
    format!("http{}", url.trim_end_matches('/'))
}

async fn first_answer(base: &str) {
    let client = reqwest::Client::new();
    let url = format!("{base}/api/v1/conversations");
    let begun: Value = client
        .post(&url)
        .json(&json!({ "lang": "vi" }))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let (id, token) = (begun["id"].as_str().unwrap(), begun["token"].as_str().unwrap());
    let question = json!({ "client_id": "1", "text": "gia hạn visa ở đâu" });
    let ask = client.post(format!("{url}/{id}/messages")).bearer_auth(token).json(&question);
    ask.send().await.unwrap();
    loop {
        let events =
            client.get(format!("{url}/{id}/events")).bearer_auth(token).send().await.unwrap();
        let events: Vec<Value> = events.json().await.unwrap();
        if events.iter().filter(|event| event["author"] == "bot").count() >= 2 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
