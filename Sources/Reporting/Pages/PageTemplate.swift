/// The page, in Mustache: `{{name}}` is escaped, `{{{name}}}` is markup that was made here. `PageTests` holds every name to
/// those that there are, for one that is missing would be nothing at all.
package enum PageTemplate {
    package static let text = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}: {{kind}}</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <header>
        <h1>{{title}}</h1>
        <p>{{subtitle}}</p>
        {{#notices}}
        <p class="notice">{{text}}</p>
        {{/notices}}
        </header>
        <main>
        {{#sections}}
        <section id="{{id}}" aria-labelledby="{{id}}-h"{{#isOnNewPage}} class="page"{{/isOnNewPage}}>
        <h2 id="{{id}}-h">{{heading}}</h2>
        {{#blocks}}
        {{#isPoints}}
        <ul class="points">
        {{#points}}
        <li>{{text}}</li>
        {{/points}}
        </ul>
        {{/isPoints}}
        {{#isParagraph}}
        <p>{{paragraph}}</p>
        {{/isParagraph}}
        {{#isTable}}
        <div class="figure{{#isPair}} pair{{/isPair}}{{#isLong}} long{{/isLong}}">
        <h3 id="{{id}}-t">{{title}}</h3>
        {{#hasSentence}}
        <p>{{sentence}}</p>
        {{/hasSentence}}
        {{#hasPicture}}
        <div>{{{picture}}}
        <p class="note">{{legend}}</p></div>
        {{/hasPicture}}
        <div>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="{{id}}-t">
        <table aria-labelledby="{{id}}-t">
        <thead><tr>{{#headings}}<{{tag}}{{#isNumber}} class="n"{{/isNumber}}{{#isWords}} class="w"{{/isWords}}{{#isHeading}} scope="col"{{/isHeading}}>{{heading}}</{{tag}}>{{/headings}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#cells}}{{#isName}}<th scope="row"{{#isShort}} class="s"{{/isShort}}>{{text}}</th>{{/isName}}{{#isNumber}}<td class="n">{{text}}</td>{{/isNumber}}{{#isWords}}<td class="w">{{text}}</td>{{/isWords}}{{/cells}}</tr>
        {{/rows}}
        </tbody>
        </table>
        </div>
        </div>
        {{#hasNotes}}
        <p class="note">{{notes}}</p>
        {{/hasNotes}}
        </div>
        {{/isTable}}
        {{/blocks}}
        </section>
        {{/sections}}
        </main>
        <footer>
        <dl>
        {{#facts}}
        <dt>{{name}}</dt><dd>{{value}}</dd>
        {{/facts}}
        </dl>
        </footer>
        </body>
        </html>

        """
}
