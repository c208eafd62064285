namespace Scrm.Host.Startup;

/// <summary>The command line, parted from the default that <c>dotnet run</c> puts in front of it.</summary>
/// <param name="Rest">What the caller wrote.</param>
/// <param name="DefaultEnvironment">The environment when nothing else names one, or null for the framework's own (Production).</param>
internal sealed record Arguments(string[] Rest, string? DefaultEnvironment)
{
    private const string Default = "--default-environment=";

    public static Arguments Of(string[] args) =>
        args is [var first, ..] && first.StartsWith(Default, StringComparison.Ordinal)
            ? new Arguments(args[1..], first[Default.Length..])
            : new Arguments(args, null);

    /// <summary>The environment to start in; null: as the process's variables or the framework say.</summary>
    public string? EnvironmentOr(Func<string, string?> variable) =>
        (variable("ASPNETCORE_ENVIRONMENT") ?? variable("DOTNET_ENVIRONMENT")) is null ? DefaultEnvironment : null;
}
