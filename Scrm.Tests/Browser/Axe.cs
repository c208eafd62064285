using System.Text.Json;
using Microsoft.Playwright;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>Deque's axe, from the browser application's development packages, run in a page.</summary>
internal static class Axe
{
    // In the frame in which something appears, its parts may not have become visible yet: what moves comes to rest first.
    private const string Rest = """
        async () => {
          const frame = () => new Promise(requestAnimationFrame);
          await frame();
          const ending = document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime));
          await Promise.race([Promise.allSettled(ending.map(one => one.finished)), new Promise(over => setTimeout(over, 3000))]);
          await frame();
        }
        """;

    private const string Run = """
        () => axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
          .then(found => JSON.stringify(found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} — ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help}`))))
        """;

    private static readonly string Program = Path.Combine(Repository.Root, "Scrm.AgentConsole", "ClientApp", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Skips the test where the development packages were not installed.</summary>
    public static void Needed() => Assert.SkipUnless(File.Exists(Program), "axe-core is not installed: build the console's page first (npm ci).");

    /// <summary>What breaks WCAG 2.2 AA on the page as it is now, one line each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Not as a script tag: the page's content policy takes none, and rightly.
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(await File.ReadAllTextAsync(Program));
        }

        await page.EvaluateAsync(Rest);
        return JsonSerializer.Deserialize<List<string>>(await page.EvaluateAsync<string>(Run))!;
    }
}
