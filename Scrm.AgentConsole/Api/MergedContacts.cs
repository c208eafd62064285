using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Contacts;

namespace Scrm.AgentConsole.Api;

/// <summary>Addresses of contacts that became part of others lead to those.</summary>
internal static class MergedContacts
{
    private const string Id = "id";

    /// <summary>What is asked of a merged contact is answered of who remained. The route's value is <c>id</c>.</summary>
    public static TBuilder AnswersForMerged<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilterFactory((endpoint, next) =>
    {
        var at = Array.FindIndex(endpoint.MethodInfo.GetParameters(), parameter => parameter.Name == Id && parameter.ParameterType == typeof(string));
        return at < 0 ? next : async call =>
        {
            var aliases = call.HttpContext.RequestServices.GetRequiredService<IContactAliases>();
            if (await aliases.KeeperAsync((string)call.Arguments[at]!, call.HttpContext.RequestAborted) is { } keeper)
            {
                call.Arguments[at] = keeper;
            }

            return await next(call);
        };
    });
}
