using System.Text;
using System.Text.Json;
using Scrm.Bot.Channels;
using Scrm.Core.Inboxes;

namespace Scrm.Tests.Channels;

/// <summary>Every payload in a channel's <c>Samples</c> folder becomes what stands beside it.</summary>
public class SampleTests
{
    public static IEnumerable<TheoryDataRow<string>> Channels => Adapters.Types.Select(t => new TheoryDataRow<string>(t.FullName!));

    public static IEnumerable<TheoryDataRow<string, string>> Samples => Adapters.Types.SelectMany(
        t => Files(t).Select(f => new TheoryDataRow<string, string>(t.FullName!, Path.GetFileNameWithoutExtension(f))));

    [Theory]
    [MemberData(nameof(Channels))]
    public void A_channel_has_samples(string adapter) => Assert.NotEmpty(Files(Type(adapter)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_becomes_what_it_says(string adapter, string name)
    {
        var type = Type(adapter);
        var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Adapters.Folder(type), "Samples", name + ".json"))).RootElement;
        var channel = Adapters.Create(type);
        var inbox = new Inbox { Id = "sample", Channel = channel.Channel, Name = "sample", Settings = Strings(sample, "settings") };

        var parsed = channel.Parse(inbox, Request(sample));

        if (sample.TryGetProperty("refused", out var refused))
        {
            Assert.Equal(refused.GetInt32(), parsed.Refusal?.StatusCode);
            Assert.Empty(parsed.Messages);
        }
        else
        {
            Assert.Null(parsed.Refusal);
            JsonSubset.Check(sample.GetProperty("expect"), parsed.Messages);
        }
    }

    private static WebhookRequest Request(JsonElement sample)
    {
        var body = sample.GetProperty("body");
        var text = body.ValueKind == JsonValueKind.Array
            ? string.Join('\n', body.EnumerateArray().Select(l => l.GetString()))
            : body.ToString();
        return new WebhookRequest("POST", Strings(sample, "query"), Strings(sample, "headers"), Encoding.UTF8.GetBytes(text));
    }

    private static Dictionary<string, string> Strings(JsonElement sample, string name) =>
        sample.TryGetProperty(name, out var values)
            ? values.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.OrdinalIgnoreCase)
            : [];

    private static Type Type(string name) => Adapters.Types.Single(t => t.FullName == name);

    private static string[] Files(Type type) =>
        Directory.Exists(Path.Combine(Adapters.Folder(type), "Samples"))
            ? Directory.GetFiles(Path.Combine(Adapters.Folder(type), "Samples"), "*.json").Order(StringComparer.Ordinal).ToArray()
            : [];
}
