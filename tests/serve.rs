//! `kabar serve` as browsers and editors meet it: the real program, and plain HTTP.
//!
//! Nothing waits for a fixed time: a test goes on as soon as what it waits for is so.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot run its program has failed"
)]

mod support;

#[path = "serve/client.rs"]
mod client;
#[path = "serve/moment.rs"]
mod moment;

use client::Server;
use std::ffi::OsStr;
use std::fs;
use std::net::TcpListener;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;
use support::browser::Heard;
use support::{Site, TODAY, read_tree};

const A: &str = "content/reports/2024/a.en.md";
const A_FR: &str = "content/reports/2024/a.fr.md";
const B: &str = "content/reports/2024/b/index.en.md";
const PAGE_A: &str = "/en/reports/2024/a/";
const PAGE_B: &str = "/en/reports/2024/b/";

/// A report with a summary of its own, so that lists do not show its words.
fn report(id: &str, words: &str) -> String {
    format!(
        "---\ntitle: Meeting {id}\nslug: {id}\ndate: 2024-05-01\nregions: [r]\nsummary: About {id}.\n\
         ---\n{words}\n"
    )
}

fn bulletin() -> Site {
    Site::new()
        .with(
            "content/bulletin.yaml",
            "title: Bulletin\nbase_url: https://example.org/below/\ndefault_language: en\n\
             languages: { en: {}, fr: {} }\nmenu: [reports]\n",
        )
        .with("content/regions.yaml", "r: { name: R }\n")
        .with(A, report("a", "First words. [B](b/index.en.md)"))
        .with(A_FR, "---\ntitle: Réunion\nslug: a\ntranslates: { lang: en }\n---\nMots.\n")
        .with(B, report("b", "Other words."))
        .with(
            "content/reports/2024/d.en.md",
            report("d", "A draft.").replace("date", "draft: true\ndate"),
        )
}

/// What is shown is what a build for previews makes, byte for byte but for the script.
#[track_caller]
fn is_as_built(server: &Server, site: &Site) {
    let folder = tempfile::tempdir().unwrap();
    let args = ["build", "--audience", "preview", "--date", TODAY, "--base-url", &server.url];
    let mut build = Command::new(env!("CARGO_BIN_EXE_kabar"));
    build.current_dir(site.root()).args(args).arg("--output").arg(folder.path().join("built"));
    assert!(build.output().unwrap().status.success());
    let files = read_tree(&folder.path().join("built"));
    assert!(files.len() > 20);
    for (file, bytes) in files.into_iter().filter(|(file, _)| file != ".kabar") {
        let reply = server.get(&format!("/{}", file.strip_suffix("index.html").unwrap_or(&file)));
        assert_eq!(reply.status, 200, "{file}");
        let is_page = reply.field("Content-Type").unwrap().starts_with("text/html");
        let shown = if is_page { reply.page().0.into() } else { reply.body };
        assert!(shown == bytes, "{file}");
    }
}

#[test]
fn pages_have_the_bytes_of_a_build_for_previews() {
    let site = bulletin();
    let server = Server::of(&site);
    is_as_built(&server, &site);
    assert!(server.get("/en/reports/2024/d/").text().contains("class=\"preview\""));
}

#[test]
fn a_tab_reloads_when_its_page_has_changed_and_no_other_does() {
    let site = bulletin();
    let server = Server::of(&site);
    let (mut a, mut b, mut again) = (server.tab(PAGE_A), server.tab(PAGE_B), server.tab(PAGE_A));
    site.edit(A, "First words", "Second words");
    a.hears_reload();
    again.hears_reload();
    server.until_shows(PAGE_A, "Second words");
    // The other page hears of an error, and of nothing before that.
    site.write("content/reports/2024/c.en.md", "---\ntitle: C\ndate: never\n---\n");
    b.hears_error("content/reports/2024/c.en.md, line 3");
    server.until_told("content/reports/2024/a.en.md: ");
    b.close();
}

#[test]
fn a_tab_that_comes_back_hears_what_it_has_missed() {
    let site = bulletin();
    let server = Server::of(&site);
    let a = server.tab(PAGE_A);
    let old = server.get(PAGE_A).page().1;
    a.close();
    site.edit(A, "First words", "Second words");
    server.until_shows(PAGE_A, "Second words");
    let path = format!("/_kabar/events?path={PAGE_A}&version={old}");
    let mut tab = server.listen(&path);
    assert_eq!(tab.hears(), Heard::Reload);
}

#[test]
fn a_broken_report_stays_as_it_was_while_others_change() {
    let site = bulletin();
    let server = Server::of(&site);
    let (mut a, mut b) = (server.tab(PAGE_A), server.tab(PAGE_B));
    a.hears_no_error();
    b.hears_no_error();
    site.edit(A, "date: 2024-05-01", "date: 12/6/2024");
    let place = "content/reports/2024/a.en.md, line 4";
    let ((here, error), (elsewhere, _)) = (a.hears_error(place), b.hears_error(place));
    assert!(here && !elsewhere);
    assert_eq!(error["message"], "`12/6/2024` is not a date");
    assert_eq!(error["excerpt"], "date: 12/6/2024");
    assert_eq!(error["help"], "write `2024-06-12` if that is what you mean");
    assert!(server.get(PAGE_A).text().contains("First words"));

    site.edit(B, "Other words", "Newer words");
    b.hears_reload();
    server.until_shows(PAGE_B, "Newer words");
    assert!(server.get(PAGE_A).text().contains("First words"));
    let list = server.get("/_kabar/").text();
    assert!(list.contains("line 4") && list.contains("kabar explain bad-date"), "{list}");

    site.edit(A, "date: 12/6/2024", "date: 2024-06-12");
    a.hears_reload();
    server.tab(PAGE_A).hears_no_error();
    is_as_built(&server, &site);
    server.until_told("error[bad-date]");
    server.until_told("a.en.md is shown as it was before");
}

#[test]
fn a_broken_bulletin_stays_as_it_was_and_is_mended_again() {
    let site = bulletin();
    let server = Server::of(&site);
    let mut b = server.tab(PAGE_B);
    site.edit("content/bulletin.yaml", "title: Bulletin", "title: [");
    assert!(b.hears_error("content/bulletin.yaml, line 1").0);
    assert_eq!(server.get(PAGE_B).status, 200);
    site.remove("content/bulletin.yaml");
    server.until("/_kabar/", |page| page.text().contains("missing-config"));
    assert_eq!(server.get(PAGE_B).status, 200);
    let mended = "title: News\nbase_url: https://example.org\ndefault_language: en\n\
                  languages: { en: {}, fr: {} }\nmenu: [reports]\n";
    site.write("content/bulletin.yaml", mended);
    b.hears_reload();
    server.until_shows(PAGE_B, "News");
}

#[test]
fn what_others_need_stays_when_it_is_taken_away() {
    let site = bulletin();
    let server = Server::of(&site);
    let mut a = server.tab(PAGE_A);
    // Report A has a link to it, and a new region is needed by nobody.
    site.remove("content/reports/2024/b");
    let (_, error) = a.hears_error("content/reports/2024/a.en.md, line 8");
    assert_eq!(error["excerpt"], "First words. [B](b/index.en.md)");
    assert_eq!(server.get(PAGE_B).status, 200);
    site.write("content/regions.yaml", "s: { name: S }\n");
    a.hears_error("content/reports/2024/a.en.md, line 5");
    assert_eq!(server.get("/en/regions/r/").status, 200);
    site.write("content/regions.yaml", "r: { name: R }\ns: { name: S }\n");
    site.edit(A, "[B](b/index.en.md)", "");
    a.hears_reload();
    server.until(PAGE_B, |page| page.status == 404);
    is_as_built(&server, &site);
}

#[test]
fn a_bulletin_with_errors_is_shown_without_them() {
    let site = bulletin();
    site.edit(A, "date: 2024-05-01", "date: never");
    let server = Server::of(&site);
    server.until_shows(PAGE_B, "Other words");
    assert_eq!(server.get(PAGE_A).status, 404);
    assert!(server.tab(PAGE_A).hears_error("content/reports/2024/a.en.md, line 4").0);
    site.edit(A, "date: never", "date: 2024-05-01");
    server.until_shows(PAGE_A, "First words");
}

#[test]
fn a_bulletin_of_which_nothing_can_be_built_shows_what_is_wrong() {
    let site = bulletin();
    let sound = site.read("content/bulletin.yaml");
    site.write("content/bulletin.yaml", "title: [\n");
    let server = Server::of(&site);
    let page = server.get("/");
    assert_eq!(page.status, 404);
    assert!(page.text().contains("content/bulletin.yaml, line 1"), "{}", page.text());
    let mut tab = server.tab("/");
    site.write("content/bulletin.yaml", sound);
    tab.hears_reload();
    server.until_shows(PAGE_A, "First words");
}

#[test]
fn files_come_and_go_and_folders_move() {
    let site = bulletin();
    let server = Server::of(&site);
    let mut missing = server.tab("/en/reports/2024/new/");
    site.write("content/reports/2024/new/index.en.md", report("new", "New words."));
    missing.hears_reload();
    server.until_shows("/en/reports/2024/new/", "New words");
    // A file in a folder that came a moment ago.
    site.edit("content/reports/2024/new/index.en.md", "New words", "Newer words");
    server.until_shows("/en/reports/2024/new/", "Newer words");
    site.rename("content/reports/2024/new", "content/reports/2024/deep/moved");
    site.write("content/reports/2024/deep/moved/index.en.md", report("moved", "Moved words."));
    server.until_shows("/en/reports/2024/moved/", "Moved words");
    server.until("/en/reports/2024/new/", |page| page.status == 404);
    site.remove("content/reports/2024/deep");
    server.until("/en/reports/2024/moved/", |page| page.status == 404);
    is_as_built(&server, &site);
    assert!(!server.get("/_kabar/").text().contains("class=\"error\""));
}

#[test]
fn another_branch_may_be_checked_out() {
    let site = bulletin();
    let server = Server::of(&site);
    server.until_shows(PAGE_A, "First words");
    // All of it goes and comes, as another folder of the same name.
    site.rename("content", "before");
    let other = bulletin().with(A, report("a", "Words of the branch."));
    for (path, bytes) in read_tree(&other.root().join("content")) {
        site.write(&format!("content/{path}"), bytes);
    }
    server.until_shows(PAGE_A, "Words of the branch");
    site.edit(A, "Words of the branch", "Later words");
    server.until_shows(PAGE_A, "Later words");
    // A theme that was not there before.
    site.write("themes/default/messages/en.ftl", "latest = Brand new\n");
    server.until_shows("/en/", "Brand new");
    is_as_built(&server, &site);
}

#[test]
fn programs_save_in_many_ways() {
    let site = bulletin();
    let server = Server::of(&site);
    let (path, temporary) = (site.root().join(A), site.root().join(format!("{A}.tmp")));
    let mut tab = server.tab(PAGE_B);
    for number in 0..5 {
        let words = format!("Version {number}.");
        match number % 3 {
            // A new file takes the place of the old one.
            0 => {
                fs::write(&temporary, report("a", &words)).unwrap();
                fs::rename(&temporary, &path).unwrap();
            }
            // The old file makes place for a new one (Vim).
            1 => {
                fs::rename(&path, path.with_file_name("a.en.md~")).unwrap();
                fs::write(&path, report("a", &words)).unwrap();
            }
            // The file is emptied, then written.
            _ => {
                fs::write(&path, "").unwrap();
                fs::write(&path, report("a", &words)).unwrap();
            }
        }
        server.until_shows(PAGE_A, &words);
    }
    for name in [".#a.en.md", ".a.en.md.swp", "4913", "#a.en.md#", "a.en.md~", ".tmp/x.en.md"] {
        site.write(&format!("content/reports/2024/{name}"), "no report");
    }
    site.edit(B, "regions: [r]", "regions: [q]");
    tab.hears_error("content/reports/2024/b/index.en.md, line 5");
}

#[test]
fn what_cannot_be_read_is_told_and_then_forgotten() {
    let site = bulletin();
    let server = Server::of(&site);
    let mut tab = server.tab(PAGE_B);
    let link = site.root().join("content/reports/2024/x.en.md");
    std::os::unix::fs::symlink("/nowhere", &link).unwrap();
    tab.hears_error("content/reports/2024/x.en.md");
    fs::remove_file(&link).unwrap();
    tab.hears_no_error();
    // A name that is no text.
    let name = OsStr::from_bytes(b"\xff.en.md");
    fs::write(site.root().join("content/reports").join(name), "").unwrap();
    server.until_told("what is shown stays as it is");
    site.edit(B, "Other words", "Newer words");
    fs::remove_file(site.root().join("content/reports").join(name)).unwrap();
    tab.hears_reload();
    server.until_shows(PAGE_B, "Newer words");
}

#[test]
fn addresses_are_those_of_any_host() {
    let site = bulletin();
    let server = Server::of(&site);
    let folder = server.get("/en/reports?x=1");
    assert_eq!((folder.status, folder.field("Location")), (307, Some("/en/reports/?x=1")));
    let missing = server.get("/nothing/here/");
    assert_eq!(missing.status, 404);
    assert_eq!(missing.page().0, server.get("/404.html").page().0);
    let kind = |path| server.get(path).field("Content-Type").unwrap().to_owned();
    assert_eq!(kind("/en/"), "text/html; charset=utf-8");
    assert_eq!(kind("/en/feed.xml"), "application/xml; charset=utf-8");
    assert_eq!(kind("/robots.txt"), "text/plain; charset=utf-8");
    assert_eq!(kind("/_kabar/reload.js"), "text/javascript; charset=utf-8");
    let tag = server.get("/en/").field("ETag").unwrap().to_owned();
    let host = format!("Host: localhost:{}", server.port);
    let again = server.ask(&format!("GET /en/ HTTP/1.1\r\n{host}\r\nIf-None-Match: {tag}\r\n\r\n"));
    assert_eq!((again.status, again.body.len()), (304, 0));
    let head = server.ask(&format!("HEAD /en/ HTTP/1.1\r\n{host}\r\n\r\n"));
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn what_other_sites_could_use_is_refused() {
    let site = bulletin().with("secret.txt", "secret");
    let server = Server::of(&site);
    let ask =
        |line: &str, host: &str| server.ask(&format!("{line} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    let own = format!("127.0.0.1:{}", server.port);
    for host in ["evil.example", &format!("evil.example:{}", server.port), "127.0.0.1:1"] {
        assert_eq!(ask("GET /en/", host).status, 421, "{host}");
        assert_eq!(ask("GET /_kabar/events?path=/en/", host).status, 421, "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(ask(&format!("{method} /en/"), &own).status, 405, "{method}");
    }
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/en/..%2f..%2fsecret.txt", "/%00", "/%ff"]
    {
        let reply = ask(&format!("GET {path}"), &own);
        assert!(reply.status == 404 && !reply.text().contains("secret"), "{path}");
    }
    let redirect = ask("GET //evil.example", &own);
    assert_eq!((redirect.status, redirect.field("Location")), (404, None));
    let huge = format!("GET /{} HTTP/1.1\r\n", "x".repeat(20_000));
    assert_eq!(server.ask(&huge).status, 400);
    assert!(server.get("/en/").field("Cross-Origin-Resource-Policy").is_some());
}

#[test]
fn a_port_that_is_taken_is_trouble_only_if_it_was_asked_for() {
    let site = bulletin();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kabar"));
    let output =
        command.current_dir(site.root()).args(["serve", "--port", &port]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains(&format!("cannot listen at port {port}")), "{told}");
    let (first, second) = (Server::with(&site, &[]), Server::with(&site, &[]));
    assert_ne!(first.port, second.port);
}

#[test]
fn an_interrupt_ends_it_quietly() {
    let site = bulletin();
    let server = Server::of(&site);
    server.until_told("outputs made");
    assert_eq!(server.interrupt(), Some(0));
    let left: Vec<_> =
        fs::read_dir(site.root()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["content"]);
}
