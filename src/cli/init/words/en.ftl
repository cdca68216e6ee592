# What a new bulletin says in English.
title = A new bulletin
description = What we do, where, with whom, and what was agreed.
region = Our region
program = Our program
organization = Our organization
topic = Getting started
meeting = Meeting
workshop = Workshop
notice = Notice
report-title = This bulletin begins
report-summary = The first report is about the bulletin itself: what a report is made of, and what to do next.
report-body =
    This is the first report of the bulletin, and it is about the bulletin itself. Put a report on what your organization did in its place.

    ## What a report is made of

    - At the top of its file stand the facts: the day, the region, the program, what was agreed.
    - Below them stands the text, in Markdown.
    - A translation is a file beside it, with the language in its name. It has the text alone; the facts stand once, in the original.

    ## What to do next

    1. Change the names in `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` and `topics.yaml`.
    2. Say on [the page about the bulletin](../../../pages/about.{ $lang }.md) who publishes it.
    3. Let `kabar check` tell you what is to be corrected, and `kabar build` publish the site.
report-hint = Write here what happened, where and with whom, and what was agreed.
follow-up = put a report of our own in the place of this one
about-title = About this bulletin
about-body =
    Here stands who publishes this bulletin, for whom, and how to write to the editors. Change this text: it is in the folder `content/pages`.
