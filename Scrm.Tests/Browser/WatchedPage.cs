using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>A page, and what it complained about: errors, exceptions nobody caught, and breaches of its content policy.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private const string TellBreaches =
        "addEventListener('securitypolicyviolation', e => console.error(`breach of ${e.violatedDirective}: ${e.blockedURI}`))";

    private readonly ConcurrentQueue<string> _complaints = new();
    private volatile Regex? _expected;

    private readonly string _name;

    private WatchedPage(string name, IPage page)
    {
        (_name, Page) = (name, page);
        page.PageError += (_, error) => _complaints.Enqueue($"{name}: {error}");
        page.Console += (_, line) =>
        {
            var told = $"{line.Text} ({line.Location})";
            if (line.Type == "error" && _expected?.IsMatch(told) != true)
            {
                _complaints.Enqueue($"{name}: {told}");
            }
        };
    }

    public IPage Page { get; }

    public static async Task<WatchedPage> OpenAsync(string name, IBrowserContext context)
    {
        await context.AddInitScriptAsync(TellBreaches);
        return new WatchedPage(name, await context.NewPageAsync());
    }

    /// <summary>From now on lines like this are no complaint; null ends it.</summary>
    public void Expect(Regex? lines) => _expected = lines;

    public void HasNoComplaints() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    /// <summary>For whoever looks into a failure: the page as it is now, in TestResults, and what it complained about.</summary>
    public async Task KeepAsync(string language)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(_complaints.IsEmpty ? $"{_name} complained about nothing." : string.Join('\n', _complaints));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "TestResults", $"{_name}-{language}.png") });
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
