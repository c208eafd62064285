using System.Text;
using Scrm.Core.Examples;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Tests.Examples;

public class ExampleFileTests
{
    private const string Good = """{"turns":[["u","要双人帐篷"],["s","好的"]],"gold":[{"domain":"帐篷","slot":"人数","value":"双人"}]}""";

    [Fact]
    public void A_dialogue_is_read_with_its_wishes()
    {
        var file = ExampleFileReader.Wishes($"\uFEFF{Good}\r\n\r\n{{\"turns\":[[\"u\",\"哈哈\"]],\"gold\":[]}}\n");

        Assert.Empty(file.Problems);
        Assert.Equal([2, 1], file.Wishes.Select(w => w.Dialogue.Turns.Count));
        Assert.Equal([new PreferenceTag("帐篷", "人数", "双人")], file.Wishes[0].Dialogue.Tags);
        Assert.Empty(file.Wishes[1].Dialogue.Tags);
    }

    [Theory]
    [InlineData("nonsense", "notJson")]
    [InlineData("[1]", "notJson")]
    [InlineData("""{"gold":[]}""", "turns")]
    [InlineData("""{"turns":[],"gold":[]}""", "turns")]
    [InlineData("""{"turns":[["x","a"]],"gold":[]}""", "turns")]
    [InlineData("""{"turns":[["u",1]],"gold":[]}""", "turns")]
    [InlineData("""{"turns":[["u","a"]]}""", "gold")]
    [InlineData("""{"turns":[["u","a"]],"gold":[{"slot":"价格"}]}""", "gold")]
    [InlineData("""{"turns":[["u","a"]],"gold":[{"slot":"价/格","value":"1"}]}""", "name")]
    public void A_wrong_row_is_named_by_its_line(string row, string code)
    {
        var problem = Assert.Single(ExampleFileReader.Wishes($"{Good}\n\n{row}").Problems);

        Assert.Equal((3, code), (problem.Line, problem.Code));
    }

    [Fact]
    public void Texts_are_read_with_their_intents_or_none()
    {
        var file = ExampleFileReader.Intents("""
            {"text":"我要退款","intent":"refund"}
            {"text":"哈哈","intent":null}
            {"text":"你好"}
            {"text":" "}
            {"text":"a","intent":"two words"}
            """);

        Assert.Equal([("我要退款", "refund"), ("哈哈", null), ("你好", null)], file.Intents.Select(i => (i.Example.Text, i.Example.Intent)));
        Assert.Equal([(4, "text"), (5, "intent")], file.Problems.Select(p => (p.Line, p.Code)));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var wishes = ExampleFileReader.Wishes(Good).Wishes;
        var intents = ExampleFileReader.Intents("{\"text\":\"退\\\"款\",\"intent\":\"refund\"}\n{\"text\":\"哈哈\"}").Intents;

        Assert.Contains("双人帐篷", Encoding.UTF8.GetString(ExampleFileWriter.Of(wishes)), StringComparison.Ordinal);
        Assert.Equivalent(wishes, ExampleFileReader.Wishes(Encoding.UTF8.GetString(ExampleFileWriter.Of(wishes))).Wishes, strict: true);
        Assert.Equal(intents, ExampleFileReader.Intents(Encoding.UTF8.GetString(ExampleFileWriter.Of(intents))).Intents);
    }
}
