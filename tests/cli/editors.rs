//! A bulletin in three languages, as its editors leave it behind.

use crate::kabar::kabar;
use crate::support::Site;
use ::kabar::source::Wording;

/// The originals: a folder, a single file, and a page.
pub(crate) const MEETING: &str = "content/reports/2024/meeting/index.fr.md";
pub(crate) const TRAINING: &str = "content/reports/2023/training.id.md";
pub(crate) const ABOUT: &str = "content/pages/about.fr.md";

/// A bulletin of two activities and a page. The meeting is told in fr, en and id, the training in id and
/// fr, the page in fr and en; all follow their originals, and the last one says nothing of it.
pub(crate) fn bulletin() -> Site {
    let site = Site::new()
        .with(
            "content/bulletin.yaml",
            "title: Bulletin\nbase_url: https://example.org\ndefault_language: fr\n\
             languages: { fr: {}, en: {}, id: {} }\n",
        )
        .with("content/regions.yaml", "cd: { name: RDC }\ncd-sk: { name: Sud-Kivu, parent: cd }\n")
        .with("content/programs.yaml", "sdg: { name: SDG }\n")
        .with(
            MEETING,
            "---\ntitle: Une réunion\nsummary: Deux jours.\ndate: 2024-05-01\nregions: [cd-sk]\n\
             programs: [sdg]\nplace: { locality: Bukavu }\n---\n\nDix personnes sont venues à Bukavu.\n\n\
             ## Suite\n\nElles reviendront en mai.\n",
        )
        .with(
            TRAINING,
            "---\ntitle: Pelatihan\ndate: 2023-02-01\nregions: [cd]\n---\n\nSemua datang.\n",
        )
        .with(ABOUT, "---\ntitle: À propos\n---\n\nUn texte.\n");
    translate(&site, "content/reports/2024/meeting/index.en.md", MEETING, "A meeting");
    translate(&site, "content/reports/2024/meeting/index.id.md", MEETING, "Pertemuan");
    translate(&site, "content/reports/2023/training.fr.md", TRAINING, "Formation");
    site.write("content/pages/about.en.md", "---\ntitle: About\ntranslates: fr\n---\n\nA text.\n");
    site
}

/// Writes a translation that follows its original.
fn translate(site: &Site, file: &str, original: &str, title: &str) {
    let (_, lang) = original.trim_end_matches(".md").rsplit_once('.').unwrap();
    let revision = revision(site, original);
    let front = format!("title: {title}\ntranslates: {{ lang: {lang}, revision: {revision} }}");
    site.write(file, format!("---\n{front}\n---\n\nText.\n"));
}

/// The revision of an original as it is now.
pub(crate) fn revision(site: &Site, original: &str) -> String {
    let file = crate::support::source(original);
    Wording::of(&file, site.read(original).as_bytes()).unwrap().revision().short()
}

/// What `kabar status --stale` lists: the lines that name files.
pub(crate) fn stale(site: &Site) -> Vec<String> {
    let said = kabar(site.root(), &["status", "--stale"]).with_code(0);
    said.out.lines().filter(|line| !line.starts_with(' ')).map(str::to_owned).collect()
}
