namespace Scrm.Bot.Links;

/// <summary>What people read who come with a link that leads nowhere.</summary>
internal static class LinkPages
{
    public static string Of(int statusCode) => statusCode switch
    {
        429 => Page("请稍候再试", "打开得太频繁了，请过一会儿再试。", "Please wait a moment", "That was a lot of links at once. Please try again shortly."),
        503 => Page("稍后再试", "我们暂时打不开这个链接，请稍后再试。", "Try again soon", "We cannot open this link right now. Please try again in a moment."),
        _ => Page("链接已失效", "这个链接不存在或已失效，请回到对话里联系我们。", "This link leads nowhere", "It does not exist or is no longer valid. Please ask us in the chat."),
    };

    private static string Page(string title, string text, string titleEn, string textEn) =>
        $$"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{title}} · {{titleEn}}</title>
        <style>
        body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.6 system-ui, sans-serif; color: #1f2329; background: #f5f6f7 }
        main { padding: 2rem; text-align: center }
        h1 { font-size: 1.25rem; margin: 0 0 .5rem }
        p { margin: 0; color: #646a73 }
        section + section { margin-top: 1.5rem }
        @media (prefers-color-scheme: dark) { body { color: #ebebeb; background: #1a1a1a } p { color: #a6a6a6 } }
        </style>
        </head>
        <body><main>
        <section><h1>{{title}}</h1><p>{{text}}</p></section>
        <section lang="en"><h1>{{titleEn}}</h1><p>{{textEn}}</p></section>
        </main></body>
        </html>
        """;
}
