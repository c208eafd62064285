using System.Text.Json;
using Scrm.Core.Contacts;

namespace Scrm.Core.Segments.Facts;

/// <summary>What people do that is counted by the day: messages, and everything that stands on a timeline.</summary>
public static class Activities
{
    /// <summary>A message of the person.</summary>
    public const string Message = "message";

    /// <summary>Every word.</summary>
    public static IReadOnlyList<string> All { get; } = [Message, .. Enum.GetValues<TouchpointKind>().Select(Of)];

    /// <summary>The word of an entry of the timeline.</summary>
    public static string Of(TouchpointKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>True when the entry's detail is the code that was scanned.</summary>
    public static bool HasCode(TouchpointKind kind) => kind is TouchpointKind.Scan or TouchpointKind.Subscribe;
}
