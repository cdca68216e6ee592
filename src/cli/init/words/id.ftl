# Apa yang dikatakan buletin baru dalam bahasa Indonesia.
title = Buletin baru
description = Apa yang kami lakukan, di mana, bersama siapa, dan apa yang disepakati.
region = Wilayah kami
program = Program kami
organization = Organisasi kami
topic = Langkah pertama
meeting = Pertemuan
workshop = Lokakarya
notice = Pemberitahuan
report-title = Buletin ini dimulai
report-summary = Laporan pertama ini tentang buletin itu sendiri: terdiri dari apa sebuah laporan, dan apa langkah berikutnya.
report-body =
    Inilah laporan pertama buletin ini, dan isinya tentang buletin itu sendiri. Gantilah dengan laporan tentang kegiatan organisasi Anda.

    ## Terdiri dari apa sebuah laporan

    - Di bagian atas berkasnya terdapat fakta: hari, wilayah, program, dan apa yang disepakati.
    - Di bawahnya terdapat teks, dalam Markdown.
    - Terjemahan adalah berkas di sebelahnya, dengan bahasa di namanya. Isinya teks saja; fakta ditulis satu kali, di naskah asli.

    ## Langkah berikutnya

    1. Ubahlah nama-nama dalam `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml`, dan `topics.yaml`.
    2. Tuliskan di [halaman tentang buletin ini](../../../pages/about.{ $lang }.md) siapa yang menerbitkannya.
    3. Tanyakan kepada `kabar check` apa yang perlu diperbaiki, lalu terbitkan situs dengan `kabar build`.
report-hint = Tulislah di sini apa yang terjadi, di mana dan bersama siapa, dan apa yang disepakati.
follow-up = mengganti laporan ini dengan laporan kami sendiri
about-title = Tentang buletin ini
about-body =
    Di sini tertulis siapa yang menerbitkan buletin ini, untuk siapa, dan bagaimana menulis kepada redaksi. Ubahlah teks ini: letaknya di folder `content/pages`.
