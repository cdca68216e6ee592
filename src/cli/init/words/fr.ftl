# Ce que dit en français un nouveau bulletin.
title = Un nouveau bulletin
description = Ce que nous faisons, où, avec qui, et ce qui a été convenu.
region = Notre région
program = Notre programme
organization = Notre organisation
topic = Premiers pas
meeting = Réunion
workshop = Atelier
notice = Avis
report-title = Ce bulletin commence
report-summary = Le premier compte rendu parle du bulletin lui-même : de quoi un compte rendu est fait, et que faire ensuite.
report-body =
    Voici le premier compte rendu du bulletin, et il parle du bulletin lui-même. Mettez à sa place un compte rendu de ce que votre organisation a fait.

    ## De quoi un compte rendu est fait

    - En haut de son fichier se trouvent les faits : le jour, la région, le programme, ce qui a été convenu.
    - En dessous se trouve le texte, en Markdown.
    - Une traduction est un fichier à côté, avec la langue dans son nom. Elle n’a que le texte ; les faits ne sont écrits qu’une fois, dans l’original.

    ## Que faire ensuite

    1. Changez les noms dans `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` et `topics.yaml`.
    2. Dites sur [la page à propos du bulletin](../../../pages/about.{ $lang }.md) qui le publie.
    3. Demandez à `kabar check` ce qui est à corriger, et à `kabar build` de publier le site.
report-hint = Écrivez ici ce qui s’est passé, où et avec qui, et ce qui a été convenu.
follow-up = mettre un compte rendu à nous à la place de celui-ci
about-title = À propos de ce bulletin
about-body =
    Ici se trouve qui publie ce bulletin, pour qui, et comment écrire à la rédaction. Changez ce texte : il est dans le dossier `content/pages`.
