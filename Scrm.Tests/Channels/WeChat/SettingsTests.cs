using Scrm.Bot.Channels.WeChat;

namespace Scrm.Tests.Channels.WeChat;

public class SettingsTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public void Good_settings_have_no_problem() => Assert.Empty(_account.Adapter.Check(WeChatAccount.WithSettings()));

    [Theory]
    [InlineData("AppId", "")]
    [InlineData("AppSecret", " ")]
    [InlineData("Token", "")]
    [InlineData("Mode", "secret")]
    [InlineData("Mode", "secure")]
    [InlineData("EncodingAesKey", "short")]
    [InlineData("EncodingAesKey", "!bcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")]
    [InlineData("ApiBaseUrl", "file:///etc")]
    [InlineData("ApiBaseUrl", "api.weixin.qq.com")]
    public void A_wrong_setting_is_named(string name, string value)
    {
        var problem = Assert.Single(_account.Adapter.Check(WeChatAccount.WithSettings((name, value))));

        Assert.Contains(name == "Mode" && value == "secure" ? "EncodingAesKey" : name, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_settings_may_be_written_in_any_letter_case_and_a_slash_at_the_end_does_no_harm()
    {
        var settings = WeChatChannel.Read(
            WeChatAccount.WithSettings(("encodingaeskey", WeChatAccount.Key), ("mode", "Secure"), ("apibaseurl", "http://127.0.0.1:5080/emulators/wechat/")), out _)!;

        Assert.Equal(WeChatMode.Secure, settings.Mode);
        Assert.Equal(32, settings.AesKey!.Length);
        Assert.Equal("http://127.0.0.1:5080/emulators/wechat", settings.ApiBaseUrl);
    }

    [Fact]
    public void Settings_never_print_their_secrets() =>
        Assert.DoesNotContain("secret", WeChatChannel.Read(WeChatAccount.WithSettings(), out _)!.ToString(), StringComparison.Ordinal);
}
