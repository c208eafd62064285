using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>The control API of the phones: do something, see the chat, the wire, the quota.</summary>
internal static partial class PhoneEndpoints
{
    private const string Account = "appId";
    private const string OtherAccount = "accountId";
    private static readonly PhoneResult NoAccount = PhoneResult.Refused("no-account", "no such account is emulated");
    private static readonly PhoneResult BadPerson = PhoneResult.Refused("invalid", "an openid has 1 to 64 letters, digits, - or _");

    public static void MapPhones(this IEndpointRouteBuilder endpoints, string root)
    {
        var phone = endpoints.MapGroup("/phones/{openId}");
        phone.MapGet("", (string openId, HttpRequest request, Platform platform, PlatformClock clock) =>
            With(request, platform, openId, account => PhoneWire.Ok(PhoneViews.Profile(platform, account, openId, clock.GetUtcNow()))));
        phone.MapGet("/chat", (string openId, long? after, HttpRequest request, Platform platform, PlatformClock clock) =>
            With(request, platform, openId, account => PhoneWire.Ok(PhoneViews.Chat(account, openId, after ?? 0, clock.GetUtcNow()))));
        phone.MapGet("/traffic", (string openId, long? after, HttpRequest request, Platform platform) =>
            With(request, platform, openId, account => PhoneWire.Ok(PhoneViews.Traffic(account, openId, after ?? 0))));
        phone.MapGet("/quota", (string openId, HttpRequest request, Platform platform, PlatformClock clock) =>
            With(request, platform, openId, account => PhoneWire.Ok(PhoneViews.Quota(account, openId, clock.GetUtcNow()))));
        phone.MapPost("/files", TakeFileAsync).AddEndpointFilter<OwnPagesOnly>();
        phone.MapPost("/{action}", (string openId, string action, HttpContext context, Platform platform, PushComposer pushes, PlatformClock clock) =>
            ActAsync(openId, action, $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{root}", context, platform, pushes, clock))
            .AddEndpointFilter<OwnPagesOnly>();
    }

    private static IResult With(HttpRequest request, Platform platform, string openId, Func<AccountState, IResult> answer) =>
        !OpenId().IsMatch(openId) ? PhoneWire.Refused(BadPerson)
        : platform.Named(Named(request, null)) is { } account ? answer(account)
        : PhoneWire.Refused(NoAccount);

    private static string? Named(HttpRequest request, JsonObject? body) =>
        request.Query[Account].ToString() is { Length: > 0 } appId ? appId
        : request.Query[OtherAccount].ToString() is { Length: > 0 } accountId ? accountId
        : body?.Word(Account) ?? body?.Word(OtherAccount);

    private static async Task<IResult> ActAsync(
        string openId, string action, string origin, HttpContext context, Platform platform, PushComposer pushes, PlatformClock clock)
    {
        if (!OpenId().IsMatch(openId) || !PhoneActions.Knows(action))
        {
            return PhoneWire.Refused(PhoneActions.Knows(action) ? BadPerson : PhoneResult.Refused("no-action", "a phone cannot do that"));
        }

        if (await PhoneWire.ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            return PhoneWire.Refused(PhoneResult.Refused("invalid", "the body is not a JSON object"));
        }

        if (platform.Named(Named(context.Request, body)) is not { } account)
        {
            return PhoneWire.Refused(NoAccount);
        }

        PhoneResult result;
        lock (account.Gate)
        {
            result = account.Followers.Meet(openId) is { } person
                ? PhoneActions.Do(action, new PhoneTurn(account, person, body, origin, pushes, clock.GetUtcNow()))
                : PhoneResult.Refused("overloaded", "the account has too many followers");
        }

        account.Changes.Raise();
        return result.Ok ? PhoneWire.Ok(result) : PhoneWire.Refused(result);
    }

    private static async Task<IResult> TakeFileAsync(
        string openId, string? type, string? name, HttpContext context, Platform platform, PlatformClock clock)
    {
        if (platform.Named(Named(context.Request, null)) is not { } account || !OpenId().IsMatch(openId))
        {
            return PhoneWire.Refused(NoAccount);
        }

        if (await PhoneWire.ReadBytesAsync(context.Request, context.RequestAborted) is not { Length: > 0 } bytes)
        {
            return PhoneWire.Refused(PhoneResult.Refused("no-media", "the file is empty or too large"));
        }

        lock (account.Gate)
        {
            var kind = type is "voice" or "video" or "file" ? type : "image";
            var item = account.Media.Put(kind, context.Request.ContentType ?? "", Path.GetFileName(name ?? "picture.png"), bytes, clock.GetUtcNow());
            return PhoneWire.Ok(new PhoneResult { MediaId = item.Id });
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenId();
}
