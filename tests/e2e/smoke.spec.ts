// The page opens, says what it is, and asks nobody else for anything; and a page that did would be caught.
import { expect, test } from './site.ts';

for (const lang of ['en', 'pl']) {
  test(`/${lang}/ opens with a title, one heading and the map`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(/ECCAR/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-map', /^(svg|gl)$/);
  });
}

test('/ shows a heading, whatever the language', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

interface Misdeed {
  readonly name: string;
  readonly fault: RegExp;
  /** Runs in the page. */
  readonly act: () => void;
}

const MISDEEDS: readonly Misdeed[] = [
  {
    name: 'goes to another origin',
    fault: /foreign request: http:\/\/127\.0\.0\.2\//,
    act: () => {
      window.location.href = 'http://127.0.0.2/';
    },
  },
  {
    name: 'asks another origin',
    fault: /foreign request: http:\/\/127\.0\.0\.2\/a\.png|console: .*127\.0\.0\.2\/a\.png.*Content Security Policy/,
    act: () => {
      new Image().src = 'http://127.0.0.2/a.png';
    },
  },
  {
    name: 'makes markup of text',
    fault: /console: .*TrustedHTML|page error: .*TrustedHTML/,
    act: () => {
      setTimeout(() => {
        document.body.innerHTML = '<p>text</p>';
      });
    },
  },
  {
    name: 'breaks a content security policy',
    fault: /console: .*Content Security Policy/,
    act: () => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "img-src 'none'";
      document.head.append(policy);
      new Image().src = 'a.png';
    },
  },
  {
    name: 'reports an error',
    fault: /console: broken/,
    act: () => console.error('broken'),
  },
  {
    name: 'throws',
    fault: /page error: broken/,
    act: () => {
      setTimeout(() => {
        throw new Error('broken');
      });
    },
  },
  {
    name: 'asks for a file that is not there',
    fault: /404/,
    act: () => {
      void fetch('nowhere.json');
    },
  },
];

// The watch over every browser test, tried.
for (const { name, fault, act } of MISDEEDS) {
  test(`a page that ${name} is caught`, async ({ page, faults, expectFault }) => {
    await page.goto('en/');
    expectFault(fault);
    await page.evaluate(act);
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(fault));
  });
}

test('a fault that no test expects fails the test', async ({ page, faults }) => {
  test.fail();
  await page.goto('en/');
  faults.push('something');
});
