using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Wire;

/// <summary>A refused command of the hub: the JSON at the end of the exception's message.</summary>
/// <param name="Code">Stable word.</param>
/// <param name="Message">Plain words in English.</param>
/// <param name="Detail">Finer stable word, or null.</param>
internal sealed record ErrorView(string Code, string Message, string? Detail)
{
    public static ErrorView Of(Fault fault) => new(CodeOf(fault.Code), fault.Message, fault.Detail);

    /// <summary>The wire's word of a fault.</summary>
    public static string CodeOf(FaultCode code) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(code.ToString());
}
