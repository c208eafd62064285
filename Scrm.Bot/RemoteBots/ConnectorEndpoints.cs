using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Bot.Activities;
using Scrm.Bot.Inbound;

namespace Scrm.Bot.RemoteBots;

/// <summary>The door bots elsewhere come through: the protocol's connector, as much of it as speaking in a conversation takes.</summary>
internal static class ConnectorEndpoints
{
    private const int LargestBody = 256 * 1024;
    private const string Activities = "/v3/conversations/{conversationId}/activities/{activityId?}";
    private const string Bearer = "Bearer ";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Anonymous on purpose: the ticket, in the address or as a bearer token, is the right to speak in one conversation.
        routes.MapPost($"{ConnectorAddress.Path}/{{ticket}}{Activities}", TakeAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost(Activities, TakeWithTokenAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static Task TakeWithTokenAsync(string conversationId, HttpContext context, ConnectorDoor door)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return TakeAsync(header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : "", conversationId, context, door);
    }

    private static async Task TakeAsync(string ticket, string conversationId, HttpContext context, ConnectorDoor door)
    {
        var answer = await RequestBody.ReadAsync(context, LargestBody) is { } body
            ? await door.TakeAsync(conversationId, ticket, body, context.RequestAborted)
            : DoorAnswer.Refused(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The body is too large.");
        context.Response.StatusCode = answer.StatusCode;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(
            answer.Code is null
                ? JsonSerializer.SerializeToUtf8Bytes(new ActivityTaken(answer.Id), ActivityJson.Plain.ActivityTaken)
                : JsonSerializer.SerializeToUtf8Bytes(new ActivityRefused(new ActivityError(answer.Code, answer.Message)), ActivityJson.Plain.ActivityRefused),
            context.RequestAborted);
    }
}
