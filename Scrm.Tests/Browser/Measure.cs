using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Scrm.Tests.Browser;

/// <summary>How figures of a page are taken.</summary>
internal static class Measure
{
    /// <summary>Notes when the first conversation is shown, and how much the page has shifted by itself.</summary>
    public const string Watch = """
        window.readyAt = null; window.shifted = 0;
        new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value; }).observe({ type: 'layout-shift', buffered: true });
        new MutationObserver((_, watcher) => {
          if (!document.querySelector('[data-testid=conversation-item]')) return;
          watcher.disconnect();
          requestAnimationFrame(() => { window.readyAt = performance.now(); });
        }).observe(document, { childList: true, subtree: true });
        """;

    /// <summary>Notes when each of our lines is first drawn, on the machine's clock, in milliseconds.</summary>
    public const string Drawn = """
        () => {
          window.drawnAt = {};
          new MutationObserver(() => {
            const news = [...document.querySelectorAll('[data-testid=message]')].map(m => /line-\d+;/.exec(m.textContent)?.[0]).filter(t => t && !(t in window.drawnAt));
            if (news.length) requestAnimationFrame(() => { for (const t of news) window.drawnAt[t] ??= performance.timeOrigin + performance.now(); });
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

    public static string Figures(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"n {sorted.Count}, median {At(0.5):0.#}, p95 {At(0.95):0.#}, most {sorted[^1]:0.#}");

        double At(double share) => sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(share * sorted.Count) - 1)];
    }

    /// <summary>Seconds the page's main thread has worked, by its own processor time.</summary>
    public static async Task<Func<Task<double>>> WorkAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        return async () => (await tools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
            .Single(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }

    public static async Task<IReadOnlyDictionary<string, double>> DrawnAsync(IPage page) =>
        JsonSerializer.Deserialize<Dictionary<string, double>>(await page.EvaluateAsync<string>("() => JSON.stringify(window.drawnAt)"))!;
}
