using System.Runtime.InteropServices;
using System.Text.Json;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>The Chromium of the npm package named in this project's package.json, fetched by the first test run that needs it and by nothing else.</summary>
internal static class NpmChromium
{
    private const string Package = "@sparticuz/chromium";
    private static readonly string Home = Path.Combine(Repository.Root, "Scrm.Tests");
    private static readonly string Modules = Path.Combine(Home, "node_modules");

    /// <summary>The browser, or why there is none.</summary>
    public static async Task<(Chromium? Found, string Reason)> FindAsync()
    {
        if (RuntimeInformation.RuntimeIdentifier != "linux-x64")
        {
            return (null, "its Chromium is for Linux with glibc on x64.");
        }

        var version = Version(Path.Combine(Home, "package.json"), json => json.GetProperty("devDependencies").GetProperty(Package));
        if (Version(Path.Combine(Modules, Package, "package.json"), json => json.GetProperty("version")) != version)
        {
            var installed = await Tool.RunAsync(Home, TimeSpan.FromMinutes(5), "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
            if (installed.Exit != 0)
            {
                return (null, $"npm ci failed: {installed.Output}");
            }
        }

        var place = Path.Combine(Modules, $".chromium-{version}");
        if (!Directory.Exists(place))
        {
            var unpacked = await Tool.RunAsync(Home, TimeSpan.FromMinutes(3), "node", Path.Combine("Browser", "unpack-chromium.mjs"), place);
            if (unpacked.Exit != 0)
            {
                return (null, $"it could not be unpacked: {unpacked.Output}");
            }
        }

        var environment = new Dictionary<string, string> { ["LD_LIBRARY_PATH"] = Path.Combine(place, "lib") };
        if (!Directory.Exists("/etc/fonts"))
        {
            environment["FONTCONFIG_PATH"] = Path.Combine(place, "fonts");
        }

        return (new Chromium(Path.Combine(place, "chromium"), environment), "");
    }

    private static string? Version(string path, Func<JsonElement, JsonElement> find)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return find(json.RootElement).GetString();
    }
}
