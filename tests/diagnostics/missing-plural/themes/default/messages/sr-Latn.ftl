latest = Najnovije
reports_count = { $count ->
    [one] { $count_text } izveštaj
   *[other] { $count_text } izveštaja
}
