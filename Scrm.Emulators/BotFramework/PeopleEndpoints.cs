using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.Phone;

namespace Scrm.Emulators.BotFramework;

/// <summary>People who talk to a bot, and the switches of the connector: for trials and tests.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPut("/apps/{appId}", PutAsync).AddEndpointFilter<OwnPagesOnly>();
        endpoints.MapPost("/apps/{appId}/people/{personId}/activities", SayAsync).AddEndpointFilter<OwnPagesOnly>();
        endpoints.MapGet("/apps/{appId}/people/{personId}/activities", Chat);
        endpoints.MapPost("/keys/rotate", Rotate).AddEndpointFilter<OwnPagesOnly>();
        endpoints.MapPost("/tokens/forget", Forget).AddEndpointFilter<OwnPagesOnly>();
    }

    private static async Task<IResult> PutAsync(string appId, HttpContext context, ConnectorState state)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        state.Put(new EmulatedApp(appId, body?["appSecret"]?.GetValue<string>() ?? "", body?["webhookUrl"]?.GetValue<string>() ?? ""));
        return Results.NoContent();
    }

    /// <summary>Sends what somebody says or does to the bot; answers what the bot answered.</summary>
    private static async Task<IResult> SayAsync(string appId, string personId, HttpContext context, ConnectorState state, ConnectorPush push)
    {
        if (state.Find(appId) is not { } app || await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) is not JsonObject said)
        {
            return Results.NotFound();
        }

        var (id, status) = await push.SendAsync(app, personId, said, BotFrameworkEmulator.AddressOf(context), context.RequestAborted);
        return Results.Json(new JsonObject { ["id"] = id, ["status"] = status });
    }

    private static IResult Chat(string appId, string personId, ConnectorState state) => Results.Json(new JsonObject
    {
        ["activities"] = new JsonArray([.. state.Chat(ConnectorPush.ConversationOf(appId, personId)).Select(e => (JsonNode)new JsonObject
        {
            ["id"] = e.Id,
            ["fromBot"] = e.FromBot,
            ["activity"] = JsonNode.Parse(e.Activity.GetRawText()),
        })]),
    });

    private static IResult Rotate(ConnectorSigner signer)
    {
        signer.Rotate();
        return Results.NoContent();
    }

    private static IResult Forget(ConnectorState state)
    {
        state.ForgetTokens();
        return Results.NoContent();
    }
}
