using System.Reflection;

namespace Scrm.Tests.Architecture;

/// <summary>The built assemblies of the product.</summary>
internal static class House
{
    public static Assembly Core { get; } = typeof(Scrm.Core.CoreServices).Assembly;

    public static Assembly Storage { get; } = Assembly.Load("Scrm.Storage");

    public static Assembly Bot { get; } = Assembly.Load("Scrm.Bot");

    public static Assembly AgentConsole { get; } = Assembly.Load("Scrm.AgentConsole");

    public static Assembly Emulators { get; } = Assembly.Load("Scrm.Emulators");

    public static Assembly Host { get; } = Assembly.Load("Scrm.Host");

    public static IReadOnlyList<Assembly> All { get; } = [Core, Storage, Bot, AgentConsole, Emulators, Host];

    public static IReadOnlyList<string> ReferencesOf(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(a => a.Name!)];
}
