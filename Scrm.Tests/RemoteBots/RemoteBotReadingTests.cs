using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Tests.RemoteBots;

public sealed class RemoteBotReadingTests
{
    [Fact]
    public void Without_an_address_the_companys_own_bot_answers() =>
        Assert.Null(RemoteBotReading.Of(Inbox(("RemoteBotAppId", "a"))));

    [Fact]
    public void With_only_an_address_the_rest_is_as_usual()
    {
        var bot = RemoteBotReading.Of(Inbox(("RemoteBotUrl", "https://bot.example.com/api/messages")))!;

        Assert.Equal((RemoteBotMode.ExpectReplies, 8, null, null), (bot.Mode, bot.Seconds, bot.ClientSecret, bot.Scope));
        Assert.Equal(RemoteBotSettings.UsualTokenUrl, bot.TokenUrl);
    }

    [Fact]
    public void The_secret_is_not_in_its_words()
    {
        var bot = RemoteBotReading.Of(Inbox(("RemoteBotUrl", "https://b.example"), ("RemoteBotAppId", "a"), ("RemoteBotClientSecret", "s3cret")))!;

        Assert.Equal(("a", "s3cret", "a/.default"), (bot.ClientId, bot.ClientSecret, bot.Scope));
        Assert.DoesNotContain("s3cret", bot.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RemoteBotUrl", "ftp://b.example")]
    [InlineData("RemoteBotUrl", "local:")]
    [InlineData("RemoteBotUrl", "https://user:pass@b.example")]
    [InlineData("RemoteBotMode", "both")]
    [InlineData("RemoteBotSeconds", "16")]
    [InlineData("RemoteBotSeconds", "0")]
    [InlineData("RemoteBotTokenUrl", "nowhere")]
    [InlineData("RemoteBotClientId", "")]
    public void What_cannot_be_is_named(string name, string value)
    {
        Dictionary<string, string> settings = new() { ["RemoteBotUrl"] = "https://b.example" };
        if (name == "RemoteBotClientId")
        {
            settings["RemoteBotClientSecret"] = "s";
        }

        settings[name] = value;

        Assert.Equal(name, RemoteBotReading.Problem(settings));
    }

    private static Inbox Inbox(params (string Name, string Value)[] settings) =>
        new() { Id = "i", Channel = "wechat", Name = "i", Settings = settings.ToDictionary(s => s.Name, s => s.Value) };
}
