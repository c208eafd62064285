namespace Scrm.Host.Operations;

/// <summary>The console's page: hashed files as they are, and the page itself for every address it draws in the browser.</summary>
internal static class ConsolePages
{
    // A path with an extension, or one of the server's own, that nobody answered is not found rather than a page.
    private const string PagePaths = "{**path:regex(^(?!(api|hubs|channels|emulators|health|openapi|l)(/|$))[^.]*$)}";

    public static void Map(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapFallbackToFile("/", "index.html").AllowAnonymous();
        app.MapFallbackToFile(PagePaths, "index.html").AllowAnonymous();
    }
}
