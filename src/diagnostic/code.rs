//! The codes of all findings, with their severities.
//!
//! A code is a kebab-case name, a message in `words/*.ftl`, an explanation for `kabar explain`
//! and a fixture folder in `tests/diagnostics/`; a test keeps the four together.

use std::fmt;

/// How grave a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, unless `--strict`.
    Warning,
    /// Good to know.
    Info,
}

impl Severity {
    /// The name in messages and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

macro_rules! codes {
    ($($variant:ident = $name:literal $severity:ident,)+) => {
        /// Which finding it is. The explanation of each is what `kabar explain` prints.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(missing_docs, reason = "each code is explained in words/en.ftl")]
        pub enum Code { $($variant,)+ }

        impl Code {
            /// Every code, in reading order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The kebab-case name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The severity, before `--strict`.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    // Files and YAML
    NotUtf8 = "not-utf8" Error,
    LinkOutOfSite = "link-out-of-site" Error,
    StrayText = "stray-text" Warning,
    FrontMatterMissing = "front-matter-missing" Error,
    FrontMatterUnclosed = "front-matter-unclosed" Error,
    YamlSyntax = "yaml-syntax" Error,
    YamlTab = "yaml-tab" Error,
    YamlUnclosedQuote = "yaml-unclosed-quote" Error,
    YamlUnquotedColon = "yaml-unquoted-colon" Error,
    YamlDuplicateKey = "yaml-duplicate-key" Error,
    // Fields
    MissingField = "missing-field" Error,
    MissingDate = "missing-date" Error,
    WrongType = "wrong-type" Error,
    UnknownKey = "unknown-key" Error,
    BadDate = "bad-date" Error,
    NoSuchDay = "no-such-day" Error,
    ReversedRange = "reversed-range" Error,
    BadTime = "bad-time" Error,
    BadNumber = "bad-number" Error,
    BadLanguage = "bad-language" Error,
    BadUrl = "bad-url" Error,
    BadSlug = "bad-slug" Error,
    BadAlias = "bad-alias" Error,
    BadId = "bad-id" Error,
    BadChoice = "bad-choice" Error,
    // Registries
    MissingConfig = "missing-config" Error,
    RegionTooDeep = "region-too-deep" Error,
    RegionCycle = "region-cycle" Error,
    UnknownRegion = "unknown-region" Error,
    UnknownProgram = "unknown-program" Error,
    UnknownOrganization = "unknown-organization" Error,
    UnknownTopic = "unknown-topic" Error,
    UnknownKind = "unknown-kind" Error,
    UnknownLanguage = "unknown-language" Error,
    UnknownMenuEntry = "unknown-menu-entry" Error,
    UnknownActivity = "unknown-activity" Error,
    UnknownSubject = "unknown-subject" Error,
    LanguageWithoutData = "language-without-data" Info,
    // Activities and their reports
    DuplicateActivity = "duplicate-activity" Error,
    DuplicateLanguage = "duplicate-language" Error,
    MissingOriginal = "missing-original" Error,
    SecondOriginal = "second-original" Error,
    ConflictingFact = "conflicting-fact" Error,
    TranslationUnpublished = "translation-unpublished" Info,
    RevisionUnknown = "revision-unknown" Info,
    Quarantined = "quarantined" Warning,
    // Texts
    BrokenLink = "broken-link" Error,
    BrokenAnchor = "broken-anchor" Error,
    LinkLeavesContent = "link-leaves-content" Error,
    LinkToUnpublished = "link-to-unpublished" Warning,
    UnknownPicture = "unknown-picture" Error,
    PictureMetadata = "picture-metadata" Error,
    UnsafeLink = "unsafe-link" Error,
    HtmlRemoved = "html-removed" Warning,
    EmptyLink = "empty-link" Warning,
    SkippedLevel = "skipped-level" Warning,
    MissingAlt = "missing-alt" Warning,
    PeopleWithoutAlt = "people-without-alt" Error,
    ShortcodeSyntax = "shortcode-syntax" Error,
    UnknownShortcode = "unknown-shortcode" Error,
    // The words of texts
    WrongWeekday = "wrong-weekday" Warning,
    AmbiguousDate = "ambiguous-date" Warning,
    WrongDuration = "wrong-duration" Warning,
    WrongCount = "wrong-count" Warning,
    OtherSpelling = "other-spelling" Warning,
    UnexplainedAcronym = "unexplained-acronym" Info,
    // Addresses
    RouteCollision = "route-collision" Error,
    // Readers
    PageTooHeavy = "page-too-heavy" Warning,
    // All of them
    MoreFindings = "more-findings" Info,
    // Themes
    UnknownTheme = "unknown-theme" Error,
    ThemeCycle = "theme-cycle" Error,
    MissingTemplate = "missing-template" Error,
    TemplateSyntax = "template-syntax" Error,
    TemplateContext = "template-context" Error,
    TemplateRender = "template-render" Error,
    BrokenHreflang = "broken-hreflang" Error,
    MessageSyntax = "message-syntax" Error,
    UnusedMessage = "unused-message" Info,
    MissingPlural = "missing-plural" Error,
    MissingMessage = "missing-message" Warning,
}

impl Code {
    /// The code of a kebab-case name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
