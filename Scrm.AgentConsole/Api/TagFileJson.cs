using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>How the book stands in a file: as on the wire, but for people to read.</summary>
internal static class TagFileJson
{
    public static JsonTypeInfo<TagBook> Readable { get; } = Make();

    private static JsonTypeInfo<TagBook> Make()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        WireJson.Configure(options);
        return (JsonTypeInfo<TagBook>)options.GetTypeInfo(typeof(TagBook));
    }
}
