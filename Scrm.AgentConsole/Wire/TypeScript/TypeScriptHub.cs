using System.Reflection;
using System.Text;

namespace Scrm.AgentConsole.Wire.TypeScript;

/// <summary>Words the hub: commands with arguments and result, events with arguments.</summary>
internal static class TypeScriptHub
{
    /// <summary>Both sides of the hub and the list of events, for subscribing.</summary>
    public static string Describe(Type commands, Type events, TypeScriptShapes shapes)
    {
        var text = new StringBuilder("export interface AgentCommands {\n");
        foreach (var method in Methods(commands))
        {
            text.Append($"  {method.Name}: {{ args: [{Arguments(method, shapes)}]; result: {shapes.ResultOf(method)} }};\n");
        }

        text.Append("}\n\nexport interface AgentEvents {\n");
        foreach (var method in Methods(events))
        {
            text.Append($"  {method.Name}: [{Arguments(method, shapes)}];\n");
        }

        var names = string.Join(", ", Methods(events).Select(m => $"'{m.Name}'"));
        return text.Append($"}}\n\nexport const agentEvents = [{names}] as const satisfies readonly (keyof AgentEvents)[];\n").ToString();
    }

    private static IEnumerable<MethodInfo> Methods(Type contract) => contract.GetMethods().OrderBy(m => m.MetadataToken);

    private static string Arguments(MethodInfo method, TypeScriptShapes shapes) =>
        string.Join(", ", method.GetParameters()
            .Where(p => p.ParameterType != typeof(CancellationToken))
            .Select(p => $"{p.Name}: {shapes.TypeOf(p)}"));
}
