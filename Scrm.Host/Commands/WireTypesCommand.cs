using WireTypes = Scrm.AgentConsole.Wire.TypeScript.WireTypesCommand;

namespace Scrm.Host.Commands;

/// <summary><c>wire-types --check|--write FILE</c>: the browser's types against the C# contracts; the build runs the check.</summary>
internal sealed class WireTypesCommand : ICommand
{
    public string Name => "wire-types";

    public Task<int> RunAsync(IReadOnlyList<string> arguments) => Task.FromResult(WireTypes.Run(arguments, Console.Error));
}
