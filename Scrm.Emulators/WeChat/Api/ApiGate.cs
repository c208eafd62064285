using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Every API call passes here: body, fault switches, method, token, daily count, handler, traffic log.</summary>
internal sealed class ApiGate(Platform platform, PushComposer pushes, ApiFaults faults, PlatformClock clock)
{
    public async Task AnswerAsync(HttpContext context, ApiRoute route, string origin)
    {
        var began = clock.GetTimestamp();
        var cancellationToken = context.RequestAborted;
        var raw = await ApiBody.ReadAsync(context.Request, cancellationToken);
        if (raw is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var (body, unreadable) = raw.Upload is not null || route.Method == "GET" || (route.Method is null && raw.Bytes.Length == 0)
            ? ([], 0)
            : JsonBody.Read(raw.Bytes, route.Escapes);
        var openId = OpenId(context.Request.Query, body);
        var fault = faults.Take(route, openId);
        var now = clock.GetUtcNow();
        var (account, refusal) = Account(context.Request, route, body, now);
        if (fault?.Kind == "expire-token" && account is not null)
        {
            lock (account.Gate)
            {
                account.Tokens.ExpireAll(now);
            }

            refusal = route.NeedsToken ? TokenBook.Expired : 0;
        }

        var method = route.Method is { } one && context.Request.Method != one ? (one == "GET" ? 43001 : 43002) : 0;
        var code = method != 0 ? method : refusal != 0 ? refusal : unreadable;
        var answer = ApiFaults.Answer(fault) ?? (code != 0 || account is null
            ? ApiAnswer.Error(code)
            : Handle(route, new ApiCall(account, context.Request.Query, body, now) { Upload = raw.Upload, Origin = origin, Pushes = pushes }));
        answer = Rid.Stamp(answer, now);
        bool spoiled;
        try
        {
            spoiled = await faults.SpoilAsync(fault, context, cancellationToken);
        }
        finally
        {
            ApiOutput.Record(account, route, context, raw, answer, fault, openId, clock.GetElapsedTime(began).TotalMilliseconds, now);
        }

        if (!spoiled)
        {
            await ApiOutput.WriteAsync(context.Response, answer, cancellationToken);
        }
    }

    private static ApiAnswer Handle(ApiRoute route, ApiCall call)
    {
        lock (call.Account.Gate)
        {
            return call.Account.Meter.Count(route.Path, call.Now) ? route.Handle(call) : ApiAnswer.Error(45009);
        }
    }

    private (AccountState? Account, int Refusal) Account(HttpRequest request, ApiRoute route, JsonObject body, DateTimeOffset now)
    {
        if (!route.NeedsToken)
        {
            var appId = request.Query["appid"].ToString() is { Length: > 0 } asked ? asked : body.Text("appid");
            var named = platform.ByAppId(appId);
            return (named, appId.Length == 0 ? 41002 : named is null ? 40013 : 0);
        }

        var token = request.Query["access_token"].ToString();
        if (token.Length == 0)
        {
            return (null, 41001);
        }

        if (platform.ByToken(token) is not { } account)
        {
            // Too short for a token of ours: not one at all.
            return (null, token.Length < 32 ? 40014 : 40001);
        }

        lock (account.Gate)
        {
            return (account, account.Tokens.Find(token)?.Refusal(now) ?? TokenBook.Revoked);
        }
    }

    private static string? OpenId(IQueryCollection query, JsonObject body) =>
        body.Text("touser") is { Length: > 0 } receiver ? receiver
        : body.Text("openid") is { Length: > 0 } person ? person
        : query["openid"].ToString() is { Length: > 0 } asked ? asked
        : null;
}
