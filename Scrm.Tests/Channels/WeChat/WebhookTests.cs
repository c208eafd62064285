using System.Text;
using Scrm.Bot.Channels;

namespace Scrm.Tests.Channels.WeChat;

public class WebhookTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public void A_genuine_push_is_acknowledged_with_success()
    {
        var parsed = Parse("plain", Push.Clear(Push.Text()));

        Assert.Equal("success", Encoding.UTF8.GetString(parsed.Acknowledgement.Body));
        Assert.Equal(200, parsed.Acknowledgement.StatusCode);
        Assert.Equal("hi", Assert.Single(parsed.Messages).Content.Text);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("compatible")]
    [InlineData("secure")]
    public void The_signature_is_asked_for_in_every_mode(string mode)
    {
        Assert.Equal(401, Status(mode, Push.Encrypted(Push.Text(), changes: ("signature", "0"))));
        Assert.Equal(400, Status(mode, Push.Encrypted(Push.Text(), changes: ("signature", null))));
    }

    [Theory]
    [InlineData("compatible")]
    [InlineData("secure")]
    public void An_encrypted_body_must_be_signed_itself(string mode)
    {
        Assert.Null(Status(mode, Push.Encrypted(Push.Text())));
        Assert.Equal(401, Status(mode, Push.Encrypted(Push.Text(), changes: ("msg_signature", "0"))));
        Assert.Equal(400, Status(mode, Push.Encrypted(Push.Text(), changes: ("msg_signature", null))));
    }

    [Fact]
    public void An_encrypted_message_for_another_account_is_refused() =>
        Assert.Equal(403, Status("secure", Push.Encrypted(Push.Text(), appId: "wxOther")));

    [Fact]
    public void A_message_for_another_original_id_is_refused_where_ours_is_known()
    {
        _account.Inbox = WeChatAccount.WithSettings(("AccountId", "gh_2"));

        Assert.Equal(403, _account.Adapter.Parse(_account.Inbox, Push.Clear(Push.Text())).Refusal?.StatusCode);
        Assert.Null(_account.Adapter.Parse(_account.Inbox, Push.Clear(Push.Text(to: "gh_2"))).Refusal);
    }

    [Fact]
    public void A_body_made_with_another_key_is_refused()
    {
        _account.Inbox = WeChatAccount.WithSettings(("Mode", "secure"), ("EncodingAesKey", new string('x', 43)));

        Assert.Equal(400, _account.Adapter.Parse(_account.Inbox, Push.Encrypted(Push.Text())).Refusal?.StatusCode);
    }

    [Fact]
    public void A_clear_body_passes_while_an_account_is_switched_over_but_never_in_secure_mode()
    {
        Assert.Null(Status("compatible", Push.Clear(Push.Text())));
        Assert.Equal(400, Status("compatible", Push.Clear(Push.Text(), ("encrypt_type", "aes"))));
        Assert.Equal(400, Status("secure", Push.Clear(Push.Text())));
        Assert.Equal(400, Status("plain", Push.Encrypted(Push.Text())));
    }

    [Fact]
    public void An_old_timestamp_is_no_reason_to_refuse() => Assert.Null(Status("plain", Push.Clear(Push.Text())));

    [Fact]
    public void What_is_too_large_too_deep_or_no_xml_is_refused_clear_and_encrypted()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000));

        Assert.Equal(413, Status("plain", Push.Clear(Push.Text(new string('a', 70_000)))));
        Assert.Equal(400, Status("plain", Push.Clear(deep)));
        Assert.Equal(400, Status("plain", Push.Clear("{}")));
        Assert.Equal(400, Status("secure", Push.Encrypted(deep)));
        Assert.Equal(400, Status("secure", Push.Encrypted("<!DOCTYPE a [<!ENTITY b \"c\">]>" + Push.Text())));
    }

    [Fact]
    public void An_inbox_without_its_settings_takes_nothing()
    {
        _account.Inbox = WeChatAccount.WithSettings(("AppSecret", ""));

        Assert.Equal(400, _account.Adapter.Parse(_account.Inbox, Push.Clear(Push.Text())).Refusal?.StatusCode);
    }

    private int? Status(string mode, WebhookRequest request) => Parse(mode, request).Refusal?.StatusCode;

    private WebhookParse Parse(string mode, WebhookRequest request) => _account.Adapter.Parse(
        WeChatAccount.WithSettings(("Mode", mode), ("EncodingAesKey", WeChatAccount.Key)), request);
}
