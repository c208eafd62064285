using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Ids that people choose: part of addresses and of other systems' settings.</summary>
internal static class KeyRules
{
    private const int MaxLength = 64;

    /// <summary>Null: good.</summary>
    public static Fault? Refusal(string id) =>
        id.Length is >= 1 and <= MaxLength && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : new Fault(FaultCode.Invalid, $"An id has 1 to {MaxLength} letters, digits, - _ or dots.", "id");
}
