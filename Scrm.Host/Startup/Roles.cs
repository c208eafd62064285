namespace Scrm.Host.Startup;

/// <summary>Which parts this process runs, from <c>Scrm:Roles</c>.</summary>
/// <param name="Bot">The channel gateway.</param>
/// <param name="Console">The agents' console.</param>
/// <param name="Emulators">The social platforms in a box.</param>
internal sealed record Roles(bool Bot, bool Console, bool Emulators)
{
    public static Roles From(IConfiguration configuration, IHostEnvironment environment)
    {
        var names = (configuration["Scrm:Roles"] is { Length: > 0 } set ? set : environment.IsDevelopment() ? "bot,console,emulators" : "bot,console")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names)
        {
            if (name is not ("bot" or "console" or "emulators"))
            {
                throw new InvalidOperationException($"Scrm:Roles names '{name}'; it is a comma list of bot, console, emulators.");
            }
        }

        return new Roles(names.Contains("bot"), names.Contains("console"), names.Contains("emulators"));
    }
}
