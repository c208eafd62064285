using System.Text.Json;
using Scrm.Host.Commands;

namespace Scrm.Tests.Commands;

public sealed class EvaluateTagsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-evaluate-tags").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    [Fact]
    public async Task Tags_prints_one_json_object_with_the_figures()
    {
        var test = Write("s", """
            {"turns":[["u","想买红色的手机"],["s","好的"]],"gold":[{"domain":"手机","slot":"颜色","value":"红色"}],"dialogue_type":"x"}
            {"turns":[["u","今天天气不错"]],"gold":[],"dialogue_type":"out_of_domain"}
            """);
        var report = await ReportAsync("--train", Write("t", Train()), "--test", test);

        Assert.Equal((1, 1, 1), (report.GetProperty("precision").GetDouble(), report.GetProperty("recall").GetDouble(), report.GetProperty("f1").GetDouble()));
        Assert.Equal((0, 1), (report.GetProperty("falseOutOfDomain").GetInt32(), report.GetProperty("outOfDomain").GetInt32()));
        Assert.Equal(1, report.GetProperty("slots").GetProperty("手机.颜色").GetProperty("f1").GetDouble());
        Assert.All(new[] { "msPerMessage", "trainSeconds" }, m => Assert.Equal(JsonValueKind.Number, report.GetProperty(m).ValueKind));
        Assert.Equal(5, report.GetProperty("reviews").GetProperty("decisions").GetInt32());
        Assert.All(new[] { "f1Before", "f1After", "gain" }, m => Assert.Equal(JsonValueKind.Number, report.GetProperty("reviews").GetProperty(m).ValueKind));
    }

    [Fact]
    public async Task Without_a_test_file_every_dialogue_is_tested_unseen()
    {
        var report = await ReportAsync("--train", Write("t", Train().Replace("\"turns\"", "\"user_turns\"", StringComparison.Ordinal)
            .Replace("[[\"u\",", "[", StringComparison.Ordinal).Replace("\"]]", "\"]", StringComparison.Ordinal)), "--folds", "2");

        Assert.Equal(30, report.GetProperty("tested").GetInt32());
        Assert.True(report.GetProperty("f1").GetDouble() > 0.9);
        Assert.Equal(2, report.GetProperty("folds").GetInt32());
    }

    [Theory]
    [InlineData("""{"gold":[]}""", "line 1: 'turns' is missing.")]
    [InlineData("""{"turns":[["u","a"],["x","b"]],"gold":[]}""", "line 1: a turn is by neither 'u' nor 's'.")]
    [InlineData("""{"turns":[["u"]],"gold":[]}""", "line 1: 'turns' is not a list of pairs of texts.")]
    [InlineData("""{"turns":[["u","a"]],"gold":[1]}""", "line 1: 'gold' is not a list of objects.")]
    [InlineData("""{"turns":[["u","a"]],"gold":[{"slot":"b"}]}""", "line 1: 'value' is missing.")]
    [InlineData("""{"turns":[["u","a"]],"gold":[]}""", "must have at least 10 dialogues")]
    public async Task Rows_must_be_dialogues(string row, string message)
    {
        Assert.Equal(1, await new EvaluateCommand(_output, _messages).RunAsync(["tags", "--train", Write("t", row)]));
        Assert.Contains(message, _messages.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _messages.Dispose();
    }

    private static string Train() => string.Join('\n', Enumerable.Range(0, 30).Select(i => (i % 3, new[] { "红色", "白色", "黑色" }[i / 3 % 3]) switch
    {
        (0, var colour) => $$"""{"turns":[["u","想买{{colour}}的手机"]],"gold":[{"domain":"手机","slot":"颜色","value":"{{colour}}"}]}""",
        (1, var colour) => $$"""{"turns":[["u","你好，有{{colour}}的手机吗，想买"]],"gold":[{"domain":"手机","slot":"颜色","value":"{{colour}}"}]}""",
        _ => """{"turns":[["u","今天天气不错"]],"gold":[]}""",
    }));

    private async Task<JsonElement> ReportAsync(params string[] arguments)
    {
        var code = await new EvaluateCommand(_output, _messages).RunAsync(["tags", .. arguments, "--reviews", "5", "--json"]);

        Assert.True(code == 0, _messages.ToString());
        using var report = JsonDocument.Parse(_output.ToString());
        return report.RootElement.Clone();
    }

    private string Write(string name, string rows)
    {
        var path = Path.Combine(_folder, name + ".jsonl");
        File.WriteAllText(path, rows);
        return path;
    }
}
