//! The default theme, as it is embedded in the binary.
//!
//! The list is explicit; a test compares it with the folder `themes/default`.

/// The name of the embedded theme.
pub const NAME: &str = "default";

macro_rules! files {
    ($($path:literal)+) => {
        /// The files of the embedded theme: the path below the theme's folder, and the contents.
        pub(super) const FILES: &[(&str, &[u8])] =
            &[$(($path, include_bytes!(concat!("../../themes/default/", $path))),)+];
    };
}

files! {
    "assets/icon.svg"
    "assets/search.js"
    "assets/style.css"
    "messages/ar.ftl"
    "messages/en.ftl"
    "messages/es.ftl"
    "messages/fr.ftl"
    "messages/id.ftl"
    "messages/pt.ftl"
    "messages/sq.ftl"
    "messages/sr-Cyrl.ftl"
    "messages/sr-Latn.ftl"
    "messages/sw.ftl"
    "templates/base.html"
    "templates/chooser.html"
    "templates/components.html"
    "templates/follow-ups.html"
    "templates/front.html"
    "templates/not-found.html"
    "templates/page.html"
    "templates/program.html"
    "templates/programs.html"
    "templates/redirect.html"
    "templates/region.html"
    "templates/regions.html"
    "templates/report.html"
    "templates/search.html"
    "templates/shelf.html"
    "templates/status.html"
    "templates/terms.html"
    "theme.yaml"
}

#[cfg(test)]
mod tests {
    use super::FILES;
    use crate::base::day::Day;
    use crate::world::World;
    use crate::world::disk::Disk;
    use std::path::Path;

    #[test]
    fn every_file_of_the_default_theme_is_embedded() {
        let world = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")), Day::new(2026, 1, 1).unwrap());
        let listing = world.list().unwrap().files;
        let on_disk = listing.iter().filter_map(|file| file.below("themes/default"));
        let embedded = FILES.iter().map(|(path, _)| *path);
        assert_eq!(on_disk.collect::<Vec<_>>(), embedded.collect::<Vec<_>>());
    }
}
