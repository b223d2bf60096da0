# The coordinators' own entries, colleagues, certificates and publication.

console-nav = Pages
console-me = My entry
console-colleagues = Colleagues
console-certificate-ends = Your certificate as a coordinator is valid until { $date }. Please take part in the renewal training before that day. After it you get no new cases.
console-certificate-over = Your certificate is not valid today, so you get no new cases. Please ask your operator to enter the renewal.
console-publication-confirm = A new fiscal year ({ $year }) has begun. Please confirm in the console, under “My entry”, that you may still be counted in the public list.
console-publication-confirm-link = Confirm now
console-me-colleagues = What colleagues see
console-me-colleagues-hint = Only signed-in coordinators see this. To change it, ask your operator.
console-me-public = What the public sees
console-me-public-hint = The public list names the desk and a number. It never names a person.
console-me-not-listed = At the moment your desk does not stand in the public list.
console-me-counted = You are counted there.
console-me-not-counted = You are not counted there.
console-me-why-not = Why not
console-me-why-you = You have not agreed.
console-me-why-desk = Your desk has not agreed. Only your operator can enter that.
console-me-why-you-old = Your last confirmation is more than a year old.
console-me-why-desk-old = Your desk’s last confirmation is more than a year old.
console-me-why-certificate = Your certificate is not valid today.
console-me-agreed = You agreed on { $on } and last confirmed on { $confirmed }.
console-me-agree-text = May you be counted in the public list? It shows the five things above, from today on. You can take this back at any time; it then ends at once.
console-me-agree = Yes, count me
console-me-confirm = Still right: confirm for this fiscal year
console-me-withdraw = Take back: do not count me
console-label-organisation = Organisation
console-label-block = Region
console-label-prefecture = Prefecture
console-label-municipality = Municipality
console-label-count = Number of coordinators
console-label-name = Name
console-label-activity-area = Activity area
console-label-fields = Knows well
console-label-skills = Qualifications and languages
console-label-workplace = Workplace
console-label-contact = Contact
console-none = none
console-colleagues-filter = Look for colleagues
console-colleagues-any = all
console-colleagues-field = Field
console-colleagues-show = Show
console-colleagues-found = { $n ->
    [one] { $n } coordinator
   *[other] { $n } coordinators
}
console-colleagues-more = Only the first { $n } are shown. Choose a prefecture, a field or a language to see fewer.
console-colleagues-spoken = { $language } ({ $grade })
