import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'mariadb-server'];
const PROGRAMS = [
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb-install-db',
  '/usr/share/wordpress/wp-load.php',
];
const THEME = '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css';

const areThere = (): boolean => [...PROGRAMS, THEME].every((path) => existsSync(path));

/**
 * Whether WordPress, PHP and MariaDB are here. As root on Debian they are installed when they are not; none of them is
 * started as a service.
 */
export function installPackages(): boolean {
  if (areThere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without a running init system nothing is started anyway; where there is one, it is told not to.
  const policy = 'printf "#!/bin/sh\\nexit 101\\n" > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d';
  const hadPolicy = existsSync('/usr/sbin/policy-rc.d');
  const script = [
    'set -e',
    ...(hadPolicy ? [] : [policy, 'trap "rm -f /usr/sbin/policy-rc.d" EXIT']),
    'apt-get update -qq',
    `apt-get install -qq --yes --no-install-recommends ${PACKAGES.join(' ')}`,
  ].join('\n');
  spawnSync('/bin/sh', ['-c', script], { env, stdio: 'ignore' });
  return areThere();
}
