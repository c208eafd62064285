namespace Scrm.Core.Contacts;

/// <summary>By what a person is known in more than one place.</summary>
public enum PersonKeyKind
{
    /// <summary>A telephone number, see <see cref="PhoneNumber"/>.</summary>
    Phone,

    /// <summary>The number another system of the company knows the person by.</summary>
    External,

    /// <summary>The id over all accounts of one owner at a platform (WeChat unionid).</summary>
    Union,
}
