using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scrm.Storage;

namespace Scrm.AgentConsole.Access;

/// <summary>Registers sign-in, cookie and rules.</summary>
internal static class AccessRegistration
{
    private const int PasswordLength = 10;
    private const int FailuresToLockout = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CookieLife = TimeSpan.FromHours(12);

    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConsoleOptions>().Bind(configuration.GetSection(ConsoleOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<BootstrapOptions>().Bind(configuration.GetSection(BootstrapOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BootstrapOptions>, BootstrapRules>();

        services.AddIdentityCore<StaffUser>(Rules)
            .AddUserStore<StaffUserStore>()
            .AddPasswordValidator<PasswordIsNotName>()
            .AddClaimsPrincipalFactory<StaffPrincipals>()
            .AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null);

        // Whoever is signed in stays so over a restart and on every process.
        services.AddDataProtection().SetApplicationName("Scrm").PersistKeysToScrmStore();

        services.AddAuthorization();
        services.AddSingleton<IConfigureOptions<AuthorizationOptions>, Policies>();
        services.AddScoped<IAuthorizationHandler, RoleHandler>();
        services.AddScoped<IAuthorizationHandler, MachineHandler>();
        services.AddScoped<CurrentAgent>();
        services.AddScoped<SignIn>();
        services.AddScoped<AccountProvisioner>();
        services.AddScoped<Bootstrap>();
        services.AddSingleton<SignInLimit>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton(new PasswordPrinter(Console.Out));
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.Password.RequiredLength = PasswordLength;
        identity.Password.RequiredUniqueChars = 1;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = FailuresToLockout;
        identity.Lockout.DefaultLockoutTimeSpan = Lockout;
        identity.ClaimsIdentity.SecurityStampClaimType = StaffPrincipals.StampClaim;
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "scrm";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = CookieLife;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = StampCheck.ValidateAsync;

        // There is no sign-in page to be sent to: clients read the status.
        cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
