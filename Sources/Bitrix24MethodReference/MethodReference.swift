/// What the documentation of Bitrix24 says of each method of its REST API, as lines of text.
///
/// Derived from https://github.com/bitrix24/b24restdocs and https://github.com/bitrix-tools/b24-rest-docs (MIT License,
/// Copyright (c) 2024 Bitrix24). What a method does to the portal's data stands in the catalogue of `Bitrix24`, and
/// whether it answers in pages does too.
///
/// A line that begins with `@` opens a part: the folder of the documentation, below `api-reference` unless it begins with
/// a slash, and behind a blank the scopes. Every other line is a method, with these columns between `|`; the empty ones
/// at the end are left out:
///
/// 1. the name;
/// 2. marks: `d` is deprecated, `a` needs an application, `m` may need an administrator, `3` is only in REST 3.0;
/// 3. the purpose in English, and 4. in Russian;
/// 5. the parameters: `name:type`, a star behind a required one, what is inside it in braces; without a type it is a
///    string, or an object where there are braces;
/// 6. the codes of errors;
/// 7. the result in the documentation's example: an object's names in braces, an array in brackets;
/// 8. what replaces a deprecated method;
/// 9. the page in the folder, where it is not the name with hyphens;
/// 10. words that people say for it and that stand nowhere else in the line.
package enum MethodReference {
    /// All lines, in parts that each begin with a folder.
    package static var parts: [String] {
        [
            crm, outdatedCRM, crmDetails, catalogue, sales, calendars, tasks, sites, chats, processes, portal,
        ]
    }
}
