using System.Text.Json;
using Scrm.Host.Commands;

namespace Scrm.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Articles = """
        {"id":"r","question":"怎么退货","similar":["我想退货"]}
        {"id":"i","question":"怎么开发票"}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-evaluate").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    [Fact]
    public async Task Answers_prints_one_json_object_with_the_figures()
    {
        var report = await ReportAsync("answers", "--kb", Write("kb", Articles), "--queries", Write("q", """
            {"query":"怎么退货？","answer_id":"r","type":"explicit","history":[],"also_ok":[]}
            {"query":"发票","answer_id":"r","also_ok":["i"],"type":"hard"}
            {"query":"今天天气","answer_id":null}
            {"query":"你好呀"}
            """));

        Assert.Equal(0.5, report.GetProperty("top1").GetDouble());
        Assert.Equal(1, report.GetProperty("top1AlsoOk").GetDouble());
        Assert.Equal(1, report.GetProperty("oosAuroc").GetDouble());
        Assert.Equal(0.25, report.GetProperty("coverageAt95Precision").GetDouble());
        Assert.Equal(1, report.GetProperty("type").GetProperty("explicit").GetProperty("top1").GetDouble());
        Assert.Equal(2, report.GetProperty("type").GetProperty("oos").GetProperty("count").GetInt32());
        Assert.All(new[] { "top3", "msPerQuery", "indexSeconds", "editMs" }, m => Assert.Equal(JsonValueKind.Number, report.GetProperty(m).ValueKind));
    }

    [Fact]
    public async Task Pairs_that_hold_a_question_under_test_are_left_out_unless_kept()
    {
        var (kb, queries) = (Write("kb", Articles), Write("q", """{"query":"退了","answer_id":"r"}"""));
        var pairs = Write("p", """
            {"a":"退了","b":"我想退货","same":1}
            {"a":"票呢","b":"怎么开发票","same":true}
            """);

        Assert.Equal(1, (await ReportAsync("answers", "--kb", kb, "--queries", queries, "--pairs", pairs)).GetProperty("trainedPairs").GetInt32());
        Assert.Contains("left out 1 of 2 pairs", _messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, (await ReportAsync("answers", "--kb", kb, "--queries", queries, "--pairs", pairs, "--keep-seen")).GetProperty("trainedPairs").GetInt32());
    }

    [Fact]
    public async Task Intents_counts_only_served_questions_as_right_or_wrong()
    {
        var train = Write("t", """
            {"text":"return my shoes","intent":"return"}
            {"text":"track my order","intent":"track"}
            {"text":"tell me a joke","intent":null}
            """);
        var report = await ReportAsync("intents", "--train", train, "--test", Write("s", """
            {"text":"return the shoes","intent":"return"}
            {"text":"order tracking","intent":"track"}
            {"text":"return trip to mars","intent":"travel"}
            {"text":"a joke"}
            """));

        Assert.Equal(0.6667, report.GetProperty("accuracy").GetDouble());
        Assert.Equal(3, report.GetProperty("tested").GetInt32());
        Assert.Equal(1, report.GetProperty("oosAuroc").GetDouble());
        Assert.All(new[] { "macroF1", "msPerQuery", "trainSeconds" }, m => Assert.Equal(JsonValueKind.Number, report.GetProperty(m).ValueKind));
    }

    [Fact]
    public async Task Sentiment_reports_complaints()
    {
        var train = Write("t", """
            {"text":"太差了","complaint":1}
            {"text":"真差","complaint":1}
            {"text":"很好","complaint":0}
            {"text":"真好","complaint":0}
            """);
        var report = await ReportAsync("sentiment", "--train", train, "--test", Write("s", """
            {"text":"差","complaint":1}
            {"text":"好","complaint":false}
            """));

        Assert.Equal((1, 1, 1), (report.GetProperty("precision").GetDouble(), report.GetProperty("recall").GetDouble(), report.GetProperty("f1").GetDouble()));
    }

    [Theory]
    [InlineData("""{"query":"a"}""" + "\n\n{oops", "line 3: not JSON.")]
    [InlineData("[]", "line 1: not a JSON object.")]
    [InlineData("""{"query":"a"}""" + "\n" + """{"text":"b"}""", "line 2: 'query' is missing.")]
    [InlineData("""{"query":5}""", "line 1: 'query' is not a text.")]
    [InlineData("""{"query":"a","history":"b"}""", "line 1: 'history' is not a list of texts.")]
    [InlineData("", "has no rows.")]
    public async Task A_bad_row_is_named_by_its_line(string queries, string message)
    {
        Assert.Equal(1, await RunAsync("answers", "--kb", Write("kb", Articles), "--queries", Write("q", queries)));
        Assert.Contains(message, _messages.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("""{"text":"a","complaint":2}""", "line 1: 'complaint' is neither 0 nor 1.")]
    [InlineData("""{"text":"a","complaint":1}""", "must have complaints and other texts.")]
    public async Task Training_rows_must_teach_something(string train, string message)
    {
        Assert.Equal(1, await RunAsync("sentiment", "--train", Write("t", train), "--test", Write("s", """{"text":"a","complaint":1}""")));
        Assert.Contains(message, _messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_twice_is_an_error()
    {
        Assert.Equal(1, await RunAsync("answers", "--kb", Write("kb", Articles + Articles), "--queries", Write("q", """{"query":"a"}""")));
        Assert.Contains("line 3: id 'r' is there twice.", _messages.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Usage:")]
    [InlineData("moods", "Usage:")]
    [InlineData("intents --train x", "--test is missing.")]
    [InlineData("intents --train", "--train needs a file.")]
    [InlineData("intents --train --test", "--train needs a file.")]
    [InlineData("intents --train x --train y", "--train is given twice.")]
    [InlineData("intents x", "'x' is not an option.")]
    [InlineData("intents --kb x", "'--kb' is not an option.")]
    [InlineData("tags --train x --folds many", "--folds needs a whole number.")]
    [InlineData("tags --train x --folds", "--folds needs a whole number.")]
    [InlineData("tags --train x --folds 3 --folds 4", "--folds is given twice.")]
    public async Task A_wrong_command_line_is_explained(string line, string message)
    {
        Assert.Equal(2, await RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains(message, _messages.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var missing = Path.Combine(_folder, "nothing.jsonl");

        Assert.Equal(1, await RunAsync("intents", "--train", missing, "--test", missing));
        Assert.Contains(missing, _messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_json_the_figures_are_printed_one_a_line()
    {
        await RunAsync("answers", "--kb", Write("kb", Articles), "--queries", Write("q", """{"query":"怎么退货","answer_id":"r"}"""));

        Assert.Contains($"  \"top1\": 1,", _output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _messages.Dispose();
    }

    private async Task<JsonElement> ReportAsync(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        var code = await RunAsync([.. arguments, "--json"]);

        Assert.True(code == 0, _messages.ToString());
        Assert.Single(_output.ToString().Trim().Split('\n'));
        using var report = JsonDocument.Parse(_output.ToString());
        return report.RootElement.Clone();
    }

    private Task<int> RunAsync(params string[] arguments) => new EvaluateCommand(_output, _messages).RunAsync(arguments);

    private string Write(string name, string rows)
    {
        var path = Path.Combine(_folder, name + ".jsonl");
        File.WriteAllText(path, rows);
        return path;
    }
}
