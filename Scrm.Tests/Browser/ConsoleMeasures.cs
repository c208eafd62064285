using System.Globalization;
using Microsoft.Playwright;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>The figures of docs/console.md, taken only with <c>SCRM_MEASURE_CONSOLE=1</c> and written to TestResults/console-measures.txt; nothing is asserted of them.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ConsoleMeasures(OneBrowser browser)
{
    private const int Loads = 20;
    private const int Sends = 100;
    private const int Talkers = 10;
    private const int Rate = 20;
    // These customers say more than one person would.
    private static readonly Dictionary<string, string> Talkative = new() { ["Scrm__Gateway__SenderBurst"] = "100000", ["Scrm__Gateway__SenderPerSecond"] = "1000" };

    private static readonly TimeSpan Load = TimeSpan.FromSeconds(30);

    private static readonly string[] Pages =
        ["/", "/wall", "/contacts", "/segments", "/knowledge", "/review", "/improve/figures", "/rules/book", "/settings/inboxes", "/settings/tags"];

    [Fact]
    public async Task Ready_shown_elsewhere_busy_and_still()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SCRM_MEASURE_CONSOLE") == "1", "SCRM_MEASURE_CONSOLE=1 takes the figures.");
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory(), Talkative);
        var phones = await TalkersAsync(host);
        await using var first = await browser.OpenAsync("measured", "zh-CN", 1440, 900);
        await first.Page.Context.AddInitScriptAsync(Measure.Watch);
        await new ConsoleScreen(first).SignInAsync(host.Address, "wang");
        var report = new List<string>
        {
            $"ready, ms, cold cache: {Measure.Figures(await ReadyAsync(first.Page, host))}",
            await ShownAsync(host, first.Page, await ClaimAllAsync(host)),
            await BusyAsync(first.Page, phones),
        };
        foreach (var path in Pages)
        {
            var shift = await ShiftAsync(first.Page, new Uri(host.Address, path));
            report.Add(string.Create(CultureInfo.InvariantCulture, $"layout shift {path}: {shift:0.0000}"));
        }

        var file = Path.Combine(Repository.Root, "TestResults", "console-measures.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllLinesAsync(file, report, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', report));
    }

    private static async Task<IReadOnlyList<Phone>> TalkersAsync(HostProcess host)
    {
        var phones = Enumerable.Range(0, Talkers).Select(n => new Phone(host.Http, $"oTalker{n}")).ToList();
        foreach (var phone in phones)
        {
            await phone.FollowAsync();
            await phone.SayAsync("转人工");
        }

        return phones;
    }

    /// <summary>From the navigation to the first conversation on the screen, nothing cached.</summary>
    private static async Task<IReadOnlyList<double>> ReadyAsync(IPage page, HostProcess host)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        var times = new List<double>();
        for (var n = 0; n < Loads; n++)
        {
            await tools.SendAsync("Network.clearBrowserCache");
            await page.GotoAsync(new Uri(host.Address, "/?view=all").ToString());
            await page.WaitForFunctionAsync("() => window.readyAt !== null");
            times.Add(await page.EvaluateAsync<double>("() => window.readyAt"));
        }

        return times;
    }

    /// <summary>The supervisor takes all who wait; the id of one.</summary>
    private static async Task<string> ClaimAllAsync(HostProcess host)
    {
        using var wang = await Staff.SignInAsync(host, "wang");
        var me = (await wang.GetAsync("/api/session")).GetProperty("agentId").GetString();
        var ids = (await wang.GetAsync("/api/conversations?owner=queue&limit=100")).GetProperty("items").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).ToList();
        using var done = await wang.Http.PostAsync("/api/conversations/bulk", System.Net.Http.Json.JsonContent.Create(new { ids, deed = "assign", agentId = me }));
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
        return ids[0];
    }

    /// <summary>One console sends, another shows: from the key to the line drawn.</summary>
    private async Task<string> ShownAsync(HostProcess host, IPage sender, string id)
    {
        await using var other = await browser.OpenAsync("other", "zh-CN", 1200, 900);
        await new ConsoleScreen(other).SignInAsync(host.Address, "lin");
        foreach (var page in new[] { sender, other.Page })
        {
            await page.GotoAsync(new Uri(host.Address, $"/c/{id}").ToString());
            await Expect(page.GetByTestId("message").First).ToBeVisibleAsync();
        }

        await other.Page.EvaluateAsync(Measure.Drawn);
        // Notes go the way of replies, without the platform's limit of some replies to one line.
        await sender.GetByTestId("note-switch").ClickAsync();
        var field = sender.GetByTestId("composer");
        var sent = new List<double>();
        for (var n = 0; n < Sends; n++)
        {
            await field.FillAsync($"line-{n};");
            sent.Add(await field.EvaluateAsync<double>("""
                async field => {
                  const at = performance.timeOrigin + performance.now();
                  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
                  return at;
                }
                """));
            await other.Page.WaitForFunctionAsync("text => text in window.drawnAt", $"line-{n};");
        }

        var drawn = await Measure.DrawnAsync(other.Page);
        return $"send to shown on another console, ms: {Measure.Figures(sent.Select((at, n) => drawn[$"line-{n};"] - at))}";
    }

    /// <summary>An agent's console while customers say so many lines a second in the agent's conversations.</summary>
    private static async Task<string> BusyAsync(IPage page, IReadOnlyList<Phone> phones)
    {
        var work = await Measure.WorkAsync(page);
        var idle = await work();
        await Task.Delay(TimeSpan.FromSeconds(5));
        idle = (await work() - idle) / 5;
        var (begun, before) = (TimeProvider.System.GetTimestamp(), await work());
        var said = 0;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / Rate));
        var saying = new List<Task>();
        while (TimeProvider.System.GetElapsedTime(begun) < Load && await timer.WaitForNextTickAsync())
        {
            saying.Add(phones[said % phones.Count].SayAsync($"第 {said++} 句"));
        }

        await Task.WhenAll(saying);
        var seconds = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
        var share = (await work() - before) / seconds;
        return string.Create(CultureInfo.InvariantCulture, $"{said / seconds:0.0} lines a second for {seconds:0} s: {share * 100:0.0} % of a core (idle {idle * 100:0.0} %)");
    }

    private static async Task<double> ShiftAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.ToString());
        await Expect(page.Locator("main").First).ToBeVisibleAsync();
        await Expect(page.Locator(".bone, .ant-skeleton-active")).ToHaveCountAsync(0);
        await Task.Delay(TimeSpan.FromSeconds(1));
        return await page.EvaluateAsync<double>("() => window.shifted");
    }
}
