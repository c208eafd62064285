using System.Text;
using Scrm.Core.Foundation;

namespace Scrm.Core.Sources;

/// <summary>What may be a code of ours.</summary>
public static class SourceRules
{
    private const int MaxSceneBytes = 64;
    private const int MaxText = 60;

    /// <summary>Null: well formed. Else what is wrong.</summary>
    public static Fault? Refusal(SourceCode code) =>
        string.IsNullOrWhiteSpace(code.Scene) || code.Scene.Any(char.IsControl) || code.Scene != code.Scene.Trim() || Encoding.UTF8.GetByteCount(code.Scene) > MaxSceneBytes
            ? Invalid($"A scene has 1 to {MaxSceneBytes} bytes (a Chinese character has three).", "scene")
        : string.IsNullOrWhiteSpace(code.Name) || code.Name.Length > MaxText ? Invalid($"A name has 1 to {MaxText} characters.", "name")
        : code.Campaign is { Length: > MaxText } ? Invalid($"A campaign has at most {MaxText} characters.", "campaign")
        : code.Placement is { Length: > MaxText } ? Invalid($"A placement has at most {MaxText} characters.", "placement")
        : null;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
