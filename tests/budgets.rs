//! What is too heavy for a reader is told in every build, whether it was made or kept.

#![expect(clippy::unwrap_used, reason = "what cannot be read here is a failure")]

mod support;

use flate2::{Compression, write::GzEncoder};
use kabar::base::phrase::Insert;
use kabar::diagnostic::{Code, Diagnostic, Place};
use kabar::pipeline::Strictness;
use std::io::Write as _;
use support::{Built, Site, source};

const REPORT: &str = "content/reports/long.en.md";
const FRONT: &str =
    "---\ntitle: Long\ndate: 2026-05-01\nregions: example-valley\n---\nA summary.\n\n";

/// Text that is hard to compress: numbers that follow no rule.
fn numbers(count: u32) -> String {
    let number = |n: u32| n.wrapping_mul(2_654_435_761) ^ n.wrapping_mul(40_503).rotate_left(13);
    (1..=count).map(|n| number(n).to_string()).collect::<Vec<_>>().join(" ")
}

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// The findings about weight, each with its place and the part that is heaviest.
fn heavy(built: &Built) -> Vec<(Place, String)> {
    let findings = built.diagnostics.iter().filter(|found| found.code == Code::PageTooHeavy);
    findings.map(|found| (found.place.clone(), arg(found, "heaviest"))).collect()
}

fn arg(finding: &Diagnostic, name: &str) -> String {
    match &finding.args.iter().find(|(known, _)| *known == name).unwrap().1 {
        Insert::Text(text) => text.clone(),
        Insert::Count(count) => count.to_string(),
        other => panic!("{other:?} is neither a text nor a number"),
    }
}

fn in_report(heaviest: &str) -> Vec<(Place, String)> {
    vec![(Place::File(source(REPORT)), heaviest.to_owned())]
}

#[test]
fn a_long_report_is_told_of_whether_it_is_made_or_kept() {
    let site = Site::minimal().with(REPORT, format!("{FRONT}{}\n", numbers(3000)));
    let made = site.build().whole();
    assert_eq!(heavy(&made), in_report("text"));
    let page = &made.files["en/reports/2026/long/index.html"];
    let sheet = made.files.iter().find(|(name, _)| name.starts_with("assets/style.")).unwrap().1;
    let weight = (compressed(page) + compressed(sheet)).to_string();
    let finding = made.diagnostics.iter().find(|found| found.code == Code::PageTooHeavy).unwrap();
    assert_eq!((arg(finding, "weight"), &*arg(finding, "most")), (weight, "14600"));

    let kept = site.build().whole();
    assert!(kept.rendered.is_empty());
    assert_eq!(kept.diagnostics, made.diagnostics);
    assert_eq!(site.build_clean().diagnostics, made.diagnostics);
    assert!(site.check().iter().any(|finding| finding.code == Code::PageTooHeavy));

    site.write(REPORT, format!("{FRONT}{}\n", numbers(300)));
    assert_eq!(heavy(&site.build().whole()), []);
}

#[test]
fn under_strict_what_is_too_heavy_is_not_published() {
    let mut site = Site::minimal();
    site.build().clean();
    site.write(REPORT, format!("{FRONT}{}\n", numbers(3000)));
    let before = site.build().whole();
    site.request.strictness = Strictness::Strict;
    // Nothing has to be made again, and still it stands in the way.
    let refused = site.build();
    assert!(!refused.published && refused.files == before.files);
}

#[test]
fn pictures_count_as_they_are() {
    let site = Site::minimal().with(
        "content/reports/long/index.en.md",
        format!("{FRONT}![A well](well.png)\n\n![A well](well.png)\n\n![A hill](hill.png)\n"),
    );
    let picture = |size: usize| [&b"\x89PNG\r\n\x1a\n"[..], &vec![0; size - 8]].concat();
    site.write("content/reports/long/well.png", picture(200_000));
    site.write("content/reports/long/hill.png", picture(80_000));
    assert_eq!(heavy(&site.build().whole()), []);
    site.write("content/reports/long/hill.png", picture(100_000));
    let built = site.build().whole();
    let place = Place::File(source("content/reports/long/index.en.md"));
    assert_eq!(heavy(&built), [(place, "pictures".to_owned())]);
    // A page with pictures may have more text than one without.
    let text = format!("{FRONT}![A well](well.png) {}\n", numbers(3000));
    site.write("content/reports/long/index.en.md", text);
    assert_eq!(heavy(&site.build().whole()), []);
}

#[test]
fn of_lists_the_heaviest_is_told() {
    let site = Site::minimal();
    for number in 0..40 {
        let summary = numbers(400 + number).replace(' ', &format!(" {number}"));
        let text = format!(
            "---\ntitle: Report {number}\ndate: 2026-05-01\nregions: example-valley\n\
             summary: {summary}\n---\nText.\n"
        );
        site.write(&format!("content/reports/r{number}.en.md"), text);
    }
    let built = site.build().whole();
    let found = heavy(&built);
    assert!(found.contains(&(Place::Site, "list".to_owned())), "{found:?}");
    let lists = built.diagnostics.iter().filter(|found| {
        found.code == Code::PageTooHeavy && arg(found, "page").starts_with("/en/reports/")
    });
    let first = |page: String| page.replace("page/2/", "");
    let mut lists: Vec<_> =
        lists.map(|found| (first(arg(found, "page")), arg(found, "count"))).collect();
    lists.sort();
    let expected = ["/en/reports/", "/en/reports/2026/"].map(|page| (page.into(), "1".into()));
    assert_eq!(lists, expected);
}

#[test]
fn a_script_of_a_theme_has_a_limit() {
    let script = |count| format!("const numbers = \"{}\";\n", numbers(count));
    let site = Site::minimal().with("themes/default/assets/search.js", script(500));
    assert_eq!(heavy(&site.build().whole()), []);
    site.write("themes/default/assets/search.js", script(3000));
    let built = site.build().whole();
    assert_eq!(heavy(&built), [(Place::Site, "text".to_owned())]);
    assert!(built.told.contains("/assets/search."), "{}", built.told);
}

#[test]
fn what_a_page_may_shrink_to_is_no_guess() {
    // Only what is larger than twice its limit is compressed in order to be judged.
    for site in
        ["tests/sites/multilingual", "tests/sites/right-to-left", "tests/sites/unicode-kept", "."]
    {
        let built = Site::copy_of(site).build().whole();
        for (name, bytes) in built.files.iter().filter(|(name, _)| name.ends_with("/index.html")) {
            if bytes.len() > 5_000 {
                assert!(compressed(bytes) * 2 < bytes.len(), "{site}: {name}");
            }
        }
        assert_eq!(heavy(&built), [], "{site}");
    }
}
