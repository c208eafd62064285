using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Scrm.Emulators.BotFramework;

/// <summary>The connector: where bots post what they say.</summary>
internal static class ConversationEndpoints
{
    private const string Bearer = "Bearer ";

    public static void MapConversations(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/v3/conversations/{conversationId}/activities/{activityId?}", TakeAsync);

    private static async Task<IResult> TakeAsync(string conversationId, HttpContext context, ConnectorState state, TimeProvider time)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.Ordinal) || !state.IsGood(header[Bearer.Length..], time.GetUtcNow()))
        {
            return Refused(StatusCodes.Status401Unauthorized, "Unauthorized");
        }

        if (!state.Knows(conversationId))
        {
            return Refused(StatusCodes.Status404NotFound, "ConversationNotFound");
        }

        using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var isSilent = document.RootElement.TryGetProperty("type", out var type) && type.GetString() == "typing";
        return Results.Json(new JsonObject
        {
            ["id"] = isSilent ? state.NextId() : state.Add(conversationId, true, document.RootElement.Clone()),
        });
    }

    private static IResult Refused(int statusCode, string code) =>
        Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } }, statusCode: statusCode);
}
